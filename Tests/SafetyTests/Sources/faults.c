// A library put before the system's: the n-th call of one name on one file fails.
//
//   FAULT_CALL   write, fdatasync, fsync, ftruncate or rename
//   FAULT_ERRNO  the number of the error; 0 writes half of what is given, once
//   FAULT_AFTER  how many such calls succeed before
//   FAULT_COUNT  how many fail then
//   FAULT_PATH   what the path of the file holds
//   FAULT_LOG    a file that gets one byte for each fault
//   FAULT_WHILE  a file: the calls fail only as long as it is there
//   FAULT_HOLD   the calls wait, as long as that file is there, and then succeed

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int seen;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? strtol(text, NULL, 10) : 0;
}

static int is_meant(const char *call, const char *path) {
  const char *wanted = getenv("FAULT_CALL"), *part = getenv("FAULT_PATH");
  if (!wanted || strcmp(wanted, call) != 0 || !part || !strstr(path, part)) return 0;
  const char *sign = getenv("FAULT_WHILE");
  if (sign && getenv("FAULT_HOLD")) {
    while (access(sign, F_OK) == 0) usleep(5000);
    return 0;
  }
  if (sign && access(sign, F_OK) != 0) return 0;
  int turn = seen++;
  if (turn < number("FAULT_AFTER") || turn >= number("FAULT_AFTER") + number("FAULT_COUNT"))
    return 0;
  int log = open(getenv("FAULT_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  ssize_t (*real_write)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  if (log >= 0) {
    real_write(log, ".", 1);
    close(log);
  }
  return 1;
}

static int is_meant_at(const char *call, int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_meant(call, path);
}

static int failed(void) {
  errno = (int)number("FAULT_ERRNO");
  return -1;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  if (!is_meant_at("write", descriptor)) return real(descriptor, bytes, count);
  return number("FAULT_ERRNO") ? failed() : real(descriptor, bytes, count / 2);
}

int fdatasync(int descriptor) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
  return is_meant_at("fdatasync", descriptor) ? failed() : real(descriptor);
}

int fsync(int descriptor) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
  return is_meant_at("fsync", descriptor) ? failed() : real(descriptor);
}

int ftruncate(int descriptor, off_t length) {
  int (*real)(int, off_t) = dlsym(RTLD_NEXT, "ftruncate");
  return is_meant_at("ftruncate", descriptor) ? failed() : real(descriptor, length);
}

int rename(const char *path, const char *other) {
  int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  return is_meant("rename", other) ? failed() : real(path, other);
}
