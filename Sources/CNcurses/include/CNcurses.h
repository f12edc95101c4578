#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdint.h>

// The whole of what the rest of the program sees of ncurses: plain functions over numbers.
// One terminal at a time, from one thread; nothing here may be called from a signal handler.

// What one cell shows. A mark of 0 is no mark; a width of 0 is the right half of the cell before.
typedef struct {
  uint32_t base;
  uint32_t first_mark;
  uint32_t second_mark;
  int16_t foreground;  // palette index, -1 for the terminal's own colour
  int16_t background;
  uint8_t attributes;  // 1 bold, 2 reverse, 4 underline
  uint8_t width;
} terminal_cell;

enum terminal_result {
  TERMINAL_STARTED = 0,
  TERMINAL_NOT_A_TERMINAL,
  TERMINAL_UNKNOWN,
  TERMINAL_NO_CURSOR_MOTION,
  TERMINAL_ALREADY_STARTED,
  TERMINAL_NO_DESCRIPTOR,
};

// What terminal_read found.
enum terminal_input { TERMINAL_NOTHING = 0, TERMINAL_CHARACTER, TERMINAL_KEY };

enum terminal_key {
  TERMINAL_KEY_OTHER = 0,
  TERMINAL_KEY_UP,
  TERMINAL_KEY_DOWN,
  TERMINAL_KEY_LEFT,
  TERMINAL_KEY_RIGHT,
  TERMINAL_KEY_SHIFT_UP,
  TERMINAL_KEY_SHIFT_DOWN,
  TERMINAL_KEY_SHIFT_LEFT,
  TERMINAL_KEY_SHIFT_RIGHT,
  TERMINAL_KEY_CONTROL_UP,
  TERMINAL_KEY_CONTROL_DOWN,
  TERMINAL_KEY_CONTROL_LEFT,
  TERMINAL_KEY_CONTROL_RIGHT,
  TERMINAL_KEY_HOME,
  TERMINAL_KEY_END,
  TERMINAL_KEY_PAGE_UP,
  TERMINAL_KEY_PAGE_DOWN,
  TERMINAL_KEY_INSERT,
  TERMINAL_KEY_DELETE,
  TERMINAL_KEY_BACKSPACE,
  TERMINAL_KEY_ENTER,
  TERMINAL_KEY_BACK_TAB,
  TERMINAL_KEY_PASTE_BEGIN,
  TERMINAL_KEY_PASTE_END,
  TERMINAL_KEY_FOCUS_IN,
  TERMINAL_KEY_FOCUS_OUT,
  TERMINAL_KEY_MOUSE,
  TERMINAL_KEY_FUNCTION = 64,  // plus the number of the key
};

enum terminal_mouse_act {
  TERMINAL_MOUSE_OTHER = 0,
  TERMINAL_MOUSE_PRESS,
  TERMINAL_MOUSE_RELEASE,
  TERMINAL_MOUSE_WHEEL_UP,
  TERMINAL_MOUSE_WHEEL_DOWN,
};

// Takes the terminal; error output goes to the file from here on, or nowhere when it is null.
int terminal_start(const char *error_log);
// Gives the terminal back as it was. Does nothing when it is not held.
void terminal_end(void);

const char *terminal_name(void);  // the terminal type in use
int terminal_is_utf8(void);
int terminal_colours(void);       // 0 when there are none
int terminal_height(void);
int terminal_width(void);
void terminal_resize(void);       // asks the system for the size

int terminal_read(uint32_t *code);  // a terminal_input; the code is a scalar or a terminal_key
int terminal_mouse(int *column, int *row);  // a terminal_mouse_act
void terminal_set_mouse(int is_wanted);

void terminal_row(int row, const terminal_cell *cells, int count);
void terminal_show(int row, int column, int shows_cursor, int has_changed_rows);
void terminal_redraw(void);       // the next show draws everything
void terminal_title(const char *title);

void terminal_lend(void);         // gives the terminal to another program of this job for a while
void terminal_take_back(void);
void terminal_continue(void);      // takes the terminal again after a stop nobody announced
void terminal_stop(void);         // stops the job, as Ctrl-Z in a shell; comes back when continued

int terminal_signals(void);       // a descriptor, ready when a signal is there
int terminal_next_signal(void);   // its number, 0 when there is none
int terminal_wake_descriptor(void);  // a new eventfd, -1 when the system refuses

#endif
