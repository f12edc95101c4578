#define _GNU_SOURCE
#include "internal.h"

#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "CNcurses.h"

// Blocked and read from a descriptor: no handler runs, and none can come between a look and a wait.
// Threads started later inherit the mask; programs started must be given an empty one.
static int descriptor = -1;
static sigset_t mask_before;

int signals_begin(void) {
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, SIGWINCH);
  sigaddset(&ours, SIGTERM);
  sigaddset(&ours, SIGHUP);
  sigaddset(&ours, SIGINT);
  sigaddset(&ours, SIGTSTP);
  sigaddset(&ours, SIGCONT);
  descriptor = signalfd(-1, &ours, SFD_NONBLOCK | SFD_CLOEXEC);
  if (descriptor < 0) return -1;
  sigprocmask(SIG_BLOCK, &ours, &mask_before);
  return 0;
}

void signals_end(void) {
  if (descriptor < 0) return;
  while (terminal_next_signal() != 0) continue;
  close(descriptor);
  descriptor = -1;
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
}

static sigset_t stops(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTSTP);
  return set;
}

static struct sigaction interrupt_before, quit_before, stop_before;

// While another program of the job has the terminal: Ctrl-C and Ctrl-\\ are its own affair, and Ctrl-Z
// stops both, or the shell would not come back. What ends us waits until the program has ended.
void signals_lend(void) {
  struct sigaction ignored = {.sa_handler = SIG_IGN}, usual = {.sa_handler = SIG_DFL};
  sigaction(SIGINT, &ignored, &interrupt_before);
  sigaction(SIGQUIT, &ignored, &quit_before);
  sigaction(SIGTSTP, &usual, &stop_before);
  sigset_t set = stops();
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void signals_take_back(void) {
  sigset_t set = stops();
  sigprocmask(SIG_BLOCK, &set, NULL);
  sigaction(SIGTSTP, &stop_before, NULL);
  // Ignoring again forgets the Ctrl-C that came while it was blocked.
  struct sigaction ignored = {.sa_handler = SIG_IGN};
  sigaction(SIGINT, &ignored, NULL);
  sigaction(SIGQUIT, &quit_before, NULL);
  sigaction(SIGINT, &interrupt_before, NULL);
  sigset_t go_on;
  sigemptyset(&go_on);
  sigaddset(&go_on, SIGCONT);
  sigtimedwait(&go_on, NULL, &(struct timespec){0, 0});
}

int terminal_signals(void) { return descriptor; }

int terminal_next_signal(void) {
  struct signalfd_siginfo cause;
  if (read(descriptor, &cause, sizeof cause) != sizeof cause) return 0;
  return (int)cause.ssi_signo;
}

int terminal_wake_descriptor(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }
