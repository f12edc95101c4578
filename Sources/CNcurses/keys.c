#include "internal.h"

#include <unistd.h>

#include "CNcurses.h"

// Codes of our own for what ncurses has no name for; above every code of its own.
enum { OWN = 3000 };

// What terminfo leaves out or gets wrong: a terminal inside another one sends the other's sequences.
static const struct {
  const char *bytes;
  int code;
} sequences[] = {
    {"\033[A", KEY_UP},
    {"\033OA", KEY_UP},
    {"\033[B", KEY_DOWN},
    {"\033OB", KEY_DOWN},
    {"\033[C", KEY_RIGHT},
    {"\033OC", KEY_RIGHT},
    {"\033[D", KEY_LEFT},
    {"\033OD", KEY_LEFT},
    {"\033[1;2A", OWN + TERMINAL_KEY_SHIFT_UP},
    {"\033[1;2B", OWN + TERMINAL_KEY_SHIFT_DOWN},
    {"\033[1;2C", OWN + TERMINAL_KEY_SHIFT_RIGHT},
    {"\033[1;2D", OWN + TERMINAL_KEY_SHIFT_LEFT},
    {"\033[a", OWN + TERMINAL_KEY_SHIFT_UP},
    {"\033[b", OWN + TERMINAL_KEY_SHIFT_DOWN},
    {"\033[c", OWN + TERMINAL_KEY_SHIFT_RIGHT},
    {"\033[d", OWN + TERMINAL_KEY_SHIFT_LEFT},
    {"\033[1;5A", OWN + TERMINAL_KEY_CONTROL_UP},
    {"\033[1;5B", OWN + TERMINAL_KEY_CONTROL_DOWN},
    {"\033[1;5C", OWN + TERMINAL_KEY_CONTROL_RIGHT},
    {"\033[1;5D", OWN + TERMINAL_KEY_CONTROL_LEFT},
    {"\033Oa", OWN + TERMINAL_KEY_CONTROL_UP},
    {"\033Ob", OWN + TERMINAL_KEY_CONTROL_DOWN},
    {"\033Oc", OWN + TERMINAL_KEY_CONTROL_RIGHT},
    {"\033Od", OWN + TERMINAL_KEY_CONTROL_LEFT},
    {"\033[H", KEY_HOME},
    {"\033OH", KEY_HOME},
    {"\033[1~", KEY_HOME},
    {"\033[7~", KEY_HOME},
    {"\033[F", KEY_END},
    {"\033OF", KEY_END},
    {"\033[4~", KEY_END},
    {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC},
    {"\033[3~", KEY_DC},
    {"\033[5~", KEY_PPAGE},
    {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB},
    {"\033OM", KEY_ENTER},
    {"\033OP", KEY_F(1)},
    {"\033OQ", KEY_F(2)},
    {"\033OR", KEY_F(3)},
    {"\033OS", KEY_F(4)},
    {"\033[[A", KEY_F(1)},
    {"\033[[B", KEY_F(2)},
    {"\033[[C", KEY_F(3)},
    {"\033[[D", KEY_F(4)},
    {"\033[[E", KEY_F(5)},
    {"\033[11~", KEY_F(1)},
    {"\033[12~", KEY_F(2)},
    {"\033[13~", KEY_F(3)},
    {"\033[14~", KEY_F(4)},
    {"\033[15~", KEY_F(5)},
    {"\033[17~", KEY_F(6)},
    {"\033[18~", KEY_F(7)},
    {"\033[19~", KEY_F(8)},
    {"\033[20~", KEY_F(9)},
    {"\033[21~", KEY_F(10)},
    {"\033[23~", KEY_F(11)},
    {"\033[24~", KEY_F(12)},
    {"\033[200~", OWN + TERMINAL_KEY_PASTE_BEGIN},
    {"\033[201~", OWN + TERMINAL_KEY_PASTE_END},
    {"\033[I", OWN + TERMINAL_KEY_FOCUS_IN},
    {"\033[O", OWN + TERMINAL_KEY_FOCUS_OUT},
};

void define_keys(void) {
  for (unsigned i = 0; i < sizeof sequences / sizeof sequences[0]; i++) {
    define_key(sequences[i].bytes, sequences[i].code);
  }
}

static uint32_t key(int code) {
  if (code > OWN) return (uint32_t)(code - OWN);
  if (code >= KEY_F(1) && code <= KEY_F(12)) {
    return TERMINAL_KEY_FUNCTION + (uint32_t)(code - KEY_F0);
  }
  switch (code) {
    case KEY_UP: return TERMINAL_KEY_UP;
    case KEY_DOWN: return TERMINAL_KEY_DOWN;
    case KEY_LEFT: return TERMINAL_KEY_LEFT;
    case KEY_RIGHT: return TERMINAL_KEY_RIGHT;
    case KEY_SR: return TERMINAL_KEY_SHIFT_UP;
    case KEY_SF: return TERMINAL_KEY_SHIFT_DOWN;
    case KEY_SLEFT: return TERMINAL_KEY_SHIFT_LEFT;
    case KEY_SRIGHT: return TERMINAL_KEY_SHIFT_RIGHT;
    case KEY_HOME: case KEY_A1: return TERMINAL_KEY_HOME;
    case KEY_END: case KEY_C1: return TERMINAL_KEY_END;
    case KEY_PPAGE: case KEY_A3: return TERMINAL_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return TERMINAL_KEY_PAGE_DOWN;
    case KEY_IC: return TERMINAL_KEY_INSERT;
    case KEY_DC: return TERMINAL_KEY_DELETE;
    case KEY_BACKSPACE: return TERMINAL_KEY_BACKSPACE;
    case KEY_ENTER: return TERMINAL_KEY_ENTER;
    case KEY_BTAB: return TERMINAL_KEY_BACK_TAB;
    case KEY_MOUSE: return TERMINAL_KEY_MOUSE;
    default: return TERMINAL_KEY_OTHER;
  }
}

int terminal_read(uint32_t *code) {
  wint_t found = 0;
  // An invalid byte is dropped with an error while others wait behind it: asked twice.
  int status = wget_wch(stdscr, &found);
  if (status == ERR) status = wget_wch(stdscr, &found);
  switch (status) {
    case KEY_CODE_YES: *code = key((int)found); return TERMINAL_KEY;
    case OK: *code = (uint32_t)found; return TERMINAL_CHARACTER;
    default: return TERMINAL_NOTHING;
  }
}

int terminal_mouse(int *column, int *row) {
  MEVENT event;
  if (getmouse(&event) != OK) return TERMINAL_MOUSE_OTHER;
  *column = event.x;
  *row = event.y;
  if (event.bstate & BUTTON1_PRESSED) return TERMINAL_MOUSE_PRESS;
  if (event.bstate & BUTTON1_RELEASED) return TERMINAL_MOUSE_RELEASE;
  if (event.bstate & BUTTON4_PRESSED) return TERMINAL_MOUSE_WHEEL_UP;
  if (event.bstate & BUTTON5_PRESSED) return TERMINAL_MOUSE_WHEEL_DOWN;
  return TERMINAL_MOUSE_OTHER;
}

void terminal_set_mouse(int is_wanted) {
  mmask_t wanted = BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED;
  mousemask(is_wanted ? wanted : 0, NULL);
}
