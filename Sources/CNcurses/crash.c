#define _GNU_SOURCE
#include "internal.h"

#include <signal.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

// A trap in Swift skips every deinit: these handlers give the terminal back, and let the program die.
static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
enum { DEADLY = sizeof deadly / sizeof deadly[0] };

static struct sigaction handlers_before[DEADLY];
static char farewell[512];
static size_t farewell_length = 0;
static stack_t stack_before;
static char stack_space[64 * 1024];

static void append(const char *text) {
  if (!text || text == (char *)-1) return;
  for (; *text; text++) {
    // Padding, written $<5>, is for machines that no longer exist.
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end) {
        text = end;
        continue;
      }
    }
    if (farewell_length + 1 < sizeof farewell) farewell[farewell_length++] = *text;
  }
}

static void die(int number, siginfo_t *cause, void *machine) {
  (void)machine;
  ssize_t written = write(STDOUT_FILENO, farewell, farewell_length);
  (void)written;
  tcsetattr(STDIN_FILENO, TCSANOW, &terminal_modes_before);
  for (int i = 0; i < DEADLY; i++) {
    if (deadly[i] == number) sigaction(number, &handlers_before[i], NULL);
  }
  // A fault happens again on return, with its own context; a signal that was sent must be sent again.
  if (cause->si_code <= 0) raise(number);
}

void crash_begin(void) {
  farewell_length = 0;
  if (terminal_is_modern) append("\033[?2026l\033[?2004l\033[?1004l\033[?1006l\033[?1000l");
  append(tigetstr("sgr0"));
  append(tigetstr("cnorm"));
  append(tigetstr("rmkx"));
  append(tigetstr("rmcup"));
  append("\r\n");
  stack_t own = {.ss_sp = stack_space, .ss_size = sizeof stack_space};
  sigaltstack(&own, &stack_before);
  struct sigaction action = {.sa_sigaction = die, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &action, &handlers_before[i]);
}

void crash_end(void) {
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &handlers_before[i], NULL);
  sigaltstack(&stack_before, NULL);
}
