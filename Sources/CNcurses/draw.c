#define _GNU_SOURCE
#include "internal.h"

#include <string.h>
#include <unistd.h>

#include "CNcurses.h"

static void send_text(const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, text, length);
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

void modes_on(void) {
  if (terminal_is_modern) send_text("\033[22;2t\033[?2004h\033[?1004h");
}

void modes_off(void) {
  if (terminal_is_modern) send_text("\033[?2026l\033[?1004l\033[?2004l\033[23;2t");
}

// Pairs are made when first needed; the themes use few.
static struct {
  short count;
  short colours[64][2];
} pairs;

void forget_pairs(void) { pairs.count = 0; }

static int pair_of(int foreground, int background) {
  if (!has_colors() || (foreground < 0 && background < 0)) return 0;
  for (short i = 0; i < pairs.count; i++) {
    if (pairs.colours[i][0] == foreground && pairs.colours[i][1] == background) return i + 1;
  }
  if (pairs.count >= 63 || pairs.count + 1 >= COLOR_PAIRS) return 0;
  if (init_extended_pair(pairs.count + 1, foreground, background) != OK) return 0;
  pairs.colours[pairs.count][0] = (short)foreground;
  pairs.colours[pairs.count][1] = (short)background;
  return ++pairs.count;
}

void terminal_row(int row, const terminal_cell *cells, int count) {
  enum { WIDEST = 4096 };
  static cchar_t line[WIDEST];
  int used = 0;
  for (int i = 0; i < count && i < WIDEST; i++) {
    const terminal_cell *cell = &cells[i];
    if (cell->width == 0) continue;  // ncurses fills the right half itself
    wchar_t text[4] = {(wchar_t)cell->base, (wchar_t)cell->first_mark,
                       cell->first_mark ? (wchar_t)cell->second_mark : 0, 0};
    attr_t attributes = A_NORMAL;
    if (cell->attributes & 1) attributes |= A_BOLD;
    if (cell->attributes & 2) attributes |= A_REVERSE;
    if (cell->attributes & 4) attributes |= A_UNDERLINE;
    int pair = pair_of(cell->foreground, cell->background);
    setcchar(&line[used++], text, attributes, (short)pair, &pair);
  }
  if (wmove(stdscr, row, 0) == OK) wadd_wchnstr(stdscr, line, used);
}

void terminal_show(int row, int column, int shows_cursor, int has_changed_rows) {
  int is_framed = has_changed_rows && terminal_is_modern;
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  if (is_framed) send_text("\033[?2026h");
  doupdate();
  curs_set(shows_cursor ? 1 : 0);
  if (is_framed) send_text("\033[?2026l");
}

void terminal_redraw(void) { clearok(curscr, TRUE); }

void terminal_title(const char *title) {
  if (!terminal_is_modern) return;
  send_text("\033]2;");
  send_text(title);
  send_text("\a");
}
