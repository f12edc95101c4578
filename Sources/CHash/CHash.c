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

void chash_link(const uint8_t *previous, const uint8_t *body, uint8_t *link) {
  uint8_t text[130];
  chash_hex(previous, text);
  text[64] = '\n';
  chash_hex(body, text + 65);
  text[129] = '\n';
  chash_sha256(text, sizeof text, link);
}
