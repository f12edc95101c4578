#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;
static struct termios saved_modes;
static int signal_descriptor = -1;
static int saved_stderr = -1;
static int colours;
enum { MAX_PAIRS = 60 };
static struct { short foreground, background; } pairs[MAX_PAIRS];
static short pair_count;
static int knows_modes;   // bracketed paste and synchronized output make sense here
static volatile sig_atomic_t is_on;

static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
static const char reset[] =
    "\033[?2026l\033[?2004l\033[?1004l\033[0m\033[?1l\033>\033[?1049l\033[?25h\r\n";

static void write_all(const char *text, size_t count) {
  while (count > 0) {
    ssize_t done = write(STDOUT_FILENO, text, count);
    if (done < 0 && errno != EINTR && errno != EAGAIN) return;
    if (done > 0) { text += done; count -= (size_t)done; }
  }
}

// On a stack of its own: only calls that are safe in a handler.
static void restore_and_die(int number) {
  if (is_on) {
    is_on = 0;
    ssize_t ignored = write(STDOUT_FILENO, reset, sizeof reset - 1);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    if (saved_stderr >= 0) dup2(saved_stderr, STDERR_FILENO);
  }
  raise(number);  // SA_RESETHAND: the default action now
}

static void catch_crashes(void) {
  static char stack[64 * 1024];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = restore_and_die;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
  for (size_t i = 0; i < sizeof crash_signals / sizeof *crash_signals; i++)
    sigaction(crash_signals[i], &action, NULL);
}

static sigset_t followed_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGWINCH);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTSTP);
  return set;
}

int cn_choose_locale(void) {
  const char *const fallbacks[] = {"", "C.UTF-8", "C.utf8"};
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++)
    if (setlocale(LC_CTYPE, fallbacks[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return 0;
}

static int is_plausible_for_modes(const char *name) {
  return name && strncmp(name, "linux", 5) != 0 && strncmp(name, "vt", 2) != 0 &&
         strncmp(name, "dumb", 4) != 0;
}

static void define(const char *sequence, int code) { define_key(sequence, code); }

// Arrows, Home, End and pages in the forms terminals really send, alone, with Shift, with Control.
static void define_keys(void) {
  define("\033[200~", CN_PASTE_BEGINS);
  define("\033[201~", CN_PASTE_ENDS);
  define("\033[I", CN_FOCUS_IN);
  define("\033[O", CN_FOCUS_OUT);
  const char letters[] = "ABDCHF";  // up, down, left, right, home, end
  char sequence[16];
  for (int i = 0; i < 6; i++) {
    snprintf(sequence, sizeof sequence, "\033[%c", letters[i]);
    define(sequence, CN_FIRST_MOVE + i);
    snprintf(sequence, sizeof sequence, "\033O%c", letters[i]);
    define(sequence, CN_FIRST_MOVE + i);
    snprintf(sequence, sizeof sequence, "\033[1;2%c", letters[i]);
    define(sequence, CN_FIRST_MOVE + 8 + i);
    snprintf(sequence, sizeof sequence, "\033[1;5%c", letters[i]);
    define(sequence, CN_FIRST_MOVE + 16 + i);
  }
  define("\033[1~", CN_FIRST_MOVE + 4);
  define("\033[7~", CN_FIRST_MOVE + 4);
  define("\033[4~", CN_FIRST_MOVE + 5);
  define("\033[8~", CN_FIRST_MOVE + 5);
  define("\033[5~", CN_FIRST_MOVE + 6);
  define("\033[6~", CN_FIRST_MOVE + 7);
  define("\033OM", KEY_ENTER);
}

static void set_modes(int on) {
  if (!knows_modes) return;
  const char *text = on ? "\033[?2004h" : "\033[?2004l";
  write_all(text, strlen(text));
}

int cn_start(int wants_colour, const char *log_path) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
  if (tcgetattr(STDIN_FILENO, &saved_modes) != 0) return CN_NOT_A_TERMINAL;
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(NULL, stdout, stdin);
  if (!screen) return CN_UNKNOWN_TERMINAL;
  set_term(screen);
  const char *move = tigetstr("cup");
  if (move == NULL || move == (const char *)-1) {
    endwin();
    delscreen(screen);
    screen = NULL;
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    return CN_CANNOT_MOVE_CURSOR;
  }
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  if (!getenv("ESCDELAY")) set_escdelay(25);
  mouseinterval(0);
  define_keys();
  colours = 0;
  if (wants_colour && has_colors() && start_color() == OK) {
    colours = COLORS;
    use_default_colors();
    pair_count = 0;
  }
  knows_modes = is_plausible_for_modes(getenv("TERM"));
  // After newterm, which sets handlers of its own; before any other thread exists.
  sigset_t set = followed_signals();
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  signal_descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
  catch_crashes();
  if (log_path) {
    int log = open(log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (log >= 0) {
      saved_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
      dup2(log, STDERR_FILENO);
      close(log);
    }
  }
  is_on = 1;
  refresh();
  set_modes(1);
  return CN_OK;
}

void cn_stop(void) {
  if (!screen) return;
  set_modes(0);
  is_on = 0;
  curs_set(1);
  endwin();
  tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
  if (saved_stderr >= 0) {
    dup2(saved_stderr, STDERR_FILENO);
    close(saved_stderr);
    saved_stderr = -1;
  }
  if (signal_descriptor >= 0) close(signal_descriptor);
  signal_descriptor = -1;
  delscreen(screen);
  screen = NULL;
}

void cn_size(int *across, int *down) { getmaxyx(stdscr, *down, *across); }

int cn_colours(void) { return colours; }

int cn_read(uint32_t *value) {
  wint_t input = 0;
  int result = get_wch(&input);
  if (result == ERR) return 0;
  *value = (uint32_t)input;
  return result == KEY_CODE_YES ? 2 : 1;
}

// The pair of two colours, made when it is first needed; 0, the terminal's own, when none is left.
static short pair_of(short foreground, short background) {
  if (colours == 0 || (foreground < 0 && background < 0)) return 0;
  for (short i = 0; i < pair_count; i++)
    if (pairs[i].foreground == foreground && pairs[i].background == background) return i + 1;
  if (pair_count >= MAX_PAIRS || pair_count + 1 >= COLOR_PAIRS) return 0;
  if (init_pair(pair_count + 1, foreground, background) == ERR) return 0;
  pairs[pair_count].foreground = foreground;
  pairs[pair_count].background = background;
  return ++pair_count;
}

void cn_draw_row(int row, const cn_cell *cells, int count) {
  cchar_t line[1024];
  if (count > 1024) count = 1024;
  for (int i = 0; i < count; i++) {
    wchar_t text[4] = {(wchar_t)cells[i].base, (wchar_t)cells[i].marks[0], 0, 0};
    if (cells[i].marks[0]) text[2] = (wchar_t)cells[i].marks[1];
    attr_t attributes = A_NORMAL;
    if (cells[i].attributes & CN_BOLD) attributes |= A_BOLD;
    if (cells[i].attributes & CN_REVERSE) attributes |= A_REVERSE;
    if (cells[i].attributes & CN_UNDERLINE) attributes |= A_UNDERLINE;
    short pair = pair_of(cells[i].foreground, cells[i].background);
    if (setcchar(&line[i], text, attributes, pair, NULL) == ERR) {
      wchar_t mark[2] = {L'?', 0};
      setcchar(&line[i], mark, attributes, pair, NULL);
    }
  }
  wmove(stdscr, row, 0);
  wadd_wchnstr(stdscr, line, count);
}

void cn_flush(int column, int row, int changed) {
  if (column >= 0) {
    wmove(stdscr, row, column);
    curs_set(1);
  } else {
    curs_set(0);
  }
  wnoutrefresh(stdscr);
  int synchronizes = changed && knows_modes;
  if (synchronizes) write_all("\033[?2026h", 8);
  doupdate();
  if (synchronizes) write_all("\033[?2026l", 8);
}

void cn_redraw_all(void) { clearok(curscr, TRUE); }

int cn_signal_descriptor(void) { return signal_descriptor; }

int cn_next_signal(void) {
  struct signalfd_siginfo information;
  if (read(signal_descriptor, &information, sizeof information) != (ssize_t)sizeof information)
    return 0;
  return (int)information.ssi_signo;
}

void cn_follow_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0)
    resizeterm(size.ws_row, size.ws_col);
}

void cn_suspend(void) {
  set_modes(0);
  def_prog_mode();
  is_on = 0;
  endwin();
  tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
  struct sigaction ours, standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  kill(0, SIGTSTP);
  // Here again once the shell says so.
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  is_on = 1;
  reset_prog_mode();
  cn_follow_size();
  cn_redraw_all();
  refresh();
  set_modes(1);
}

cn_key_codes cn_keys(void) {
  cn_key_codes keys = {
      KEY_UP,    KEY_DOWN,   KEY_LEFT,  KEY_RIGHT,     KEY_HOME, KEY_END,  KEY_PPAGE, KEY_NPAGE,
      KEY_SLEFT, KEY_SRIGHT, KEY_SR,    KEY_SF,        KEY_SHOME, KEY_SEND,
      KEY_BACKSPACE, KEY_DC, KEY_IC, KEY_ENTER, KEY_BTAB, KEY_RESIZE, KEY_F(0)};
  return keys;
}
