#ifndef CNCURSES_H
#define CNCURSES_H

#include <stddef.h>
#include <stdint.h>

// Plain functions over ncursesw, one screen, one thread. No curses type crosses this header.

enum {
  CN_OK = 0,
  CN_NOT_A_TERMINAL = 1,
  CN_UNKNOWN_TERMINAL = 2,
  CN_CANNOT_MOVE_CURSOR = 3
};

// Codes of cn_read besides those of curses: what define_key was asked to recognise.
enum {
  CN_PASTE_BEGINS = 2000,
  CN_PASTE_ENDS = 2001,
  CN_FOCUS_IN = 2002,
  CN_FOCUS_OUT = 2003,
  CN_FIRST_MOVE = 2100  // + 8 * modifier + direction, as in CNcurses.c
};

// Attributes of a cell.
enum { CN_BOLD = 1, CN_REVERSE = 2, CN_UNDERLINE = 4 };

typedef struct {
  uint32_t base;
  uint32_t marks[2];  // 0 when there is none
  uint8_t attributes;
  int16_t foreground;  // -1 for the terminal's own, else the number of the colour
  int16_t background;
} cn_cell;

// Chooses a locale that speaks UTF-8; 1 when there is one, 0 when only ASCII is left.
int cn_choose_locale(void);

// Takes the terminal. Answers CN_OK or why not; then nothing was changed.
int cn_start(int wants_colour, const char *log_path);
// Gives the terminal back; a second call does nothing.
void cn_stop(void);

void cn_size(int *across, int *down);
int cn_colours(void);

// Next input: 0 nothing is there, 1 a character, 2 a code of curses or of ours.
int cn_read(uint32_t *value);
void cn_draw_row(int row, const cn_cell *cells, int count);
// Sends what changed and parks the cursor; `changed` says whether a row was drawn.
void cn_flush(int column, int row, int changed);
void cn_redraw_all(void);

// A descriptor that becomes readable when a signal arrived, and the signal (0: none).
int cn_signal_descriptor(void);
int cn_next_signal(void);
// Follows the size of the terminal.
void cn_follow_size(void);
// Stops the program as the shell expects, and takes the terminal again when it continues.
void cn_suspend(void);

// The codes of curses for the keys the program knows.
typedef struct {
  int up, down, left, right, home, end, page_up, page_down;
  int shift_left, shift_right, shift_up, shift_down, shift_home, shift_end;
  int backspace, delete_character, insert_character, enter, back_tab, resize, function_zero;
} cn_key_codes;
cn_key_codes cn_keys(void);

#endif
