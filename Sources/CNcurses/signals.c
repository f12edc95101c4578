#define _GNU_SOURCE
#include "internal.h"

#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
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

int terminal_signals(void) { return descriptor; }

int terminal_next_signal(void) {
  struct signalfd_siginfo cause;
  if (read(descriptor, &cause, sizeof cause) != sizeof cause) return 0;
  return (int)cause.ssi_signo;
}

int terminal_wake_descriptor(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }
