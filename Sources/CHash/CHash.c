// The low-level functions are marked deprecated since OpenSSL 3.0 in favour of providers; they are
// wanted here because a static link then takes one object file, with no provider to start.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "CHash.h"

#include <openssl/sha.h>

void chash_sha256(const void *bytes, size_t count, uint8_t *digest) {
  SHA256_CTX state;
  SHA256_Init(&state);
  if (count > 0) SHA256_Update(&state, bytes, count);
  SHA256_Final(digest, &state);
}

void chash_hex(const uint8_t *digest, uint8_t *hex) {
  static const char digits[] = "0123456789abcdef";
  for (int i = 0; i < 32; i++) {
    hex[2 * i] = (uint8_t)digits[digest[i] >> 4];
    hex[2 * i + 1] = (uint8_t)digits[digest[i] & 15];
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
