#ifndef CHASH_H
#define CHASH_H

#include <stddef.h>
#include <stdint.h>

// SHA-256 of `count` bytes, into 32 bytes. `bytes` may be NULL when `count` is 0.
void chash_sha256(const void *bytes, size_t count, uint8_t *digest);

// The 64 lower-case hexadecimal digits of a 32-byte digest; no terminating NUL is written.
void chash_hex(const uint8_t *digest, uint8_t *hex);

// Reads 64 lower-case hexadecimal digits; 1 when that is what they are, else 0.
int chash_parse(const uint8_t *hex, uint8_t *digest);

// The next value of a chain: SHA-256 of both digests in hexadecimal, each followed by a line feed.
void chash_link(const uint8_t *previous, const uint8_t *body, uint8_t *link);

#endif
