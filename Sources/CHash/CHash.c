// The low-level functions are marked deprecated since OpenSSL 3.0 in favour of providers; they are
// wanted here because a static link then takes one object file, with no provider to start.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "CHash.h"

#include <string.h>

#include <openssl/sha.h>

void chash_sha256(const void *bytes, size_t count, uint8_t *digest) {
  SHA256_CTX state;
  SHA256_Init(&state);
  if (count > 0) SHA256_Update(&state, bytes, count);
  SHA256_Final(digest, &state);
}

// The eight digits of four bytes, the first one lowest as the first byte is.
static inline uint64_t digits(uint32_t bytes) {
  uint64_t lanes = bytes;
  lanes = (lanes | lanes << 16) & 0x0000FFFF0000FFFF;
  lanes = (lanes | lanes << 8) & 0x00FF00FF00FF00FF;
  uint64_t halves = (lanes >> 4 & 0x000F000F000F000F) | (lanes & 0x000F000F000F000F) << 8;
  // One in each byte above nine, which a letter stands for.
  uint64_t letters = (halves + 0x0606060606060606) >> 4 & 0x0101010101010101;
  return halves + 0x3030303030303030 + letters * ('a' - '0' - 10);
}

void chash_hex(const uint8_t *digest, uint8_t *hex) {
  for (int i = 0; i < 32; i += 4) {
    uint32_t bytes = digest[i] | (uint32_t)digest[i + 1] << 8 | (uint32_t)digest[i + 2] << 16 |
                     (uint32_t)digest[i + 3] << 24;
    uint64_t text = digits(bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    text = __builtin_bswap64(text);
#endif
    memcpy(hex + 2 * i, &text, sizeof text);
  }
}

// The value of a lower-case hexadecimal digit, with bit 7 set for any other byte.
static inline uint8_t value(uint8_t digit) {
  uint8_t number = (uint8_t)(digit - '0'), letter = (uint8_t)(digit - 'a');
  return number < 10 ? number : letter < 6 ? (uint8_t)(letter + 10) : 0x80;
}

int chash_parse(const uint8_t *hex, uint8_t *digest) {
  uint8_t wrong = 0;
  for (int i = 0; i < 32; i++) {
    uint8_t high = value(hex[2 * i]), low = value(hex[2 * i + 1]);
    wrong |= high | low;
    digest[i] = (uint8_t)(high << 4 | low);
  }
  return wrong < 0x80;
}

void chash_link(const uint8_t *previous, const uint8_t *body, uint8_t *link) {
  uint8_t text[130];
  chash_hex(previous, text);
  text[64] = '\n';
  chash_hex(body, text + 65);
  text[129] = '\n';
  chash_sha256(text, sizeof text, link);
}
