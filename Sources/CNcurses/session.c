#define _GNU_SOURCE
#include "internal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "CNcurses.h"

int terminal_is_held = 0;
int terminal_is_modern = 0;

struct termios terminal_modes_before;

static SCREEN *screen = NULL;
static int is_utf8 = 0;
static int error_before = -1;
static char error_file[4096];
static char name[128];

// A locale the system has not generated silently turns wide characters into bytes, and a
// connection often loses the locale: those every system carries are tried after the one asked for.
static void choose_locale(void) {
  static const char *const fallbacks[] = {"", "C.UTF-8", "C.utf8"};
  for (int i = 0; i < 3; i++) {
    if (setlocale(LC_CTYPE, fallbacks[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
      is_utf8 = 1;
      return;
    }
  }
  is_utf8 = 0;
  setlocale(LC_CTYPE, "C");
}

// Says whether the terminal type exists and can move the cursor, before anything is written.
static int examine(const char *type) {
  int status = 0;
  if (setupterm(type, STDOUT_FILENO, &status) != OK) return TERMINAL_UNKNOWN;
  const char *motion = tigetstr("cup");
  int result = !motion || motion == (char *)-1 ? TERMINAL_NO_CURSOR_MOTION : TERMINAL_STARTED;
  del_curterm(cur_term);
  return result;
}

static int begins_with(const char *text, const char *start) {
  return strncmp(text, start, strlen(start)) == 0;
}

// Newer terminals have names old systems do not know; they all speak what xterm speaks.
static int looks_modern(const char *type) {
  const char *colour = getenv("COLORTERM");
  return (colour && *colour) || begins_with(type, "xterm") || strstr(type, "256color");
}

static void redirect_errors(void) {
  int file = open(error_file[0] ? error_file : "/dev/null",
                  O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  error_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(file, STDERR_FILENO);
  close(file);
}

static void restore_errors(void) {
  if (error_before < 0) return;
  dup2(error_before, STDERR_FILENO);
  close(error_before);
  error_before = -1;
}

int terminal_start(const char *error_log) {
  const char *type = getenv("TERM");
  snprintf(name, sizeof name, "%s", type ? type : "");
  if (terminal_is_held) return TERMINAL_ALREADY_STARTED;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &terminal_modes_before) != 0) {
    return TERMINAL_NOT_A_TERMINAL;
  }
  int result = name[0] ? examine(name) : TERMINAL_UNKNOWN;
  if (result == TERMINAL_UNKNOWN && name[0] && looks_modern(name) &&
      examine("xterm-256color") == TERMINAL_STARTED) {
    snprintf(name, sizeof name, "xterm-256color");
    result = TERMINAL_STARTED;
  }
  if (result != TERMINAL_STARTED) return result;
  if (signals_begin() != 0) return TERMINAL_NO_DESCRIPTOR;
  choose_locale();
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(name, stdout, stdin);
  if (!screen) {
    signals_end();
    return TERMINAL_UNKNOWN;
  }
  const char *full_screen = tigetstr("smcup");
  terminal_is_modern = full_screen && full_screen != (char *)-1 && !begins_with(name, "linux") &&
                       !begins_with(name, "vt") && !begins_with(name, "ansi");
  snprintf(error_file, sizeof error_file, "%s", error_log ? error_log : "");
  redirect_errors();
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  if (!getenv("ESCDELAY")) set_escdelay(25);
  mouseinterval(0);
  forget_pairs();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  define_keys();
  terminal_is_held = 1;
  crash_begin();
  // The first refresh of a new terminal clears it: done here, so that frames never flicker.
  wnoutrefresh(stdscr);
  doupdate();
  modes_on();
  return TERMINAL_STARTED;
}

void terminal_end(void) {
  if (!terminal_is_held) return;
  modes_off();
  endwin();
  delscreen(screen);
  screen = NULL;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &terminal_modes_before);
  terminal_is_held = 0;
  crash_end();
  restore_errors();
  signals_end();
}

static void pause_screen(void) {
  modes_off();
  def_prog_mode();
  endwin();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &terminal_modes_before);
  restore_errors();
}

static void resume_screen(void) {
  redirect_errors();
  terminal_continue();
}

void terminal_continue(void) {
  reset_prog_mode();
  terminal_resize();
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  modes_on();
}

void terminal_lend(void) {
  pause_screen();
  signals_lend();
}

void terminal_take_back(void) {
  signals_take_back();
  resume_screen();
}

void terminal_stop(void) {
  pause_screen();
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &usual, &ours);
  sigprocmask(SIG_UNBLOCK, &stop, NULL);
  kill(0, SIGTSTP);
  // Stopped here. What continued the job is known by now and need not be told again.
  sigset_t go_on;
  sigemptyset(&go_on);
  sigaddset(&go_on, SIGCONT);
  sigtimedwait(&go_on, NULL, &(struct timespec){0, 0});
  sigprocmask(SIG_BLOCK, &stop, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  resume_screen();
}

const char *terminal_name(void) { return name; }
int terminal_is_utf8(void) { return is_utf8; }
int terminal_colours(void) { return has_colors() ? COLORS : 0; }

int terminal_height(void) { return getmaxy(stdscr); }
int terminal_width(void) { return getmaxx(stdscr); }

void terminal_resize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  resizeterm(size.ws_row, size.ws_col);
}
