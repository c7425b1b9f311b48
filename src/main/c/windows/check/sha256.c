#include "sha256.h"

#include <bcrypt.h>
#include <stdio.h>

#define PIECE (1 << 20) /* bytes */
#define HASH_BYTES (SHA256_DIGITS / 2)

static BCRYPT_ALG_HANDLE algorithm;

bool open_sha256(void) {
    return BCryptOpenAlgorithmProvider(&algorithm, BCRYPT_SHA256_ALGORITHM, NULL, 0) == 0;
}

static bool add_all(BCRYPT_HASH_HANDLE hash, HANDLE file, void (*read)(DWORD bytes)) {
    static UCHAR bytes[PIECE];
    DWORD count;
    while (ReadFile(file, bytes, PIECE, &count, NULL)) {
        if (count == 0) {
            return true;
        }
        if (BCryptHashData(hash, bytes, count, 0) != 0) {
            return false;
        }
        read(count);
    }
    return false;
}

bool sha256_of(HANDLE file, char digits[SHA256_DIGITS + 1], void (*read)(DWORD bytes)) {
    BCRYPT_HASH_HANDLE hash;
    UCHAR sum[HASH_BYTES];
    if (BCryptCreateHash(algorithm, &hash, NULL, 0, NULL, 0, 0) != 0) {
        return false;
    }
    bool whole = add_all(hash, file, read) && BCryptFinishHash(hash, sum, HASH_BYTES, 0) == 0;
    BCryptDestroyHash(hash);
    for (int i = 0; whole && i < HASH_BYTES; i++) {
        sprintf(digits + 2 * i, "%02x", sum[i]);
    }
    return whole;
}
