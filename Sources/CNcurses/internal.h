#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <termios.h>

// What the files of this target share.
extern int terminal_is_held;
extern struct termios terminal_modes_before;  // of the line, to give back
extern int terminal_is_modern;  // bracketed paste, synchronized output and titles make sense

void define_keys(void);
void forget_pairs(void);
void modes_on(void);
void modes_off(void);

// Signals: blocked and read from a descriptor while the terminal is held.
int signals_begin(void);
void signals_end(void);
void signals_lend(void);
void signals_take_back(void);

// The crash handler: prepared text and modes, written when the program dies.
void crash_begin(void);
void crash_end(void);

#endif
