/* The SHA-256 of a file, by Windows' own code (BCrypt). */
#ifndef SHA256_H
#define SHA256_H

#include <stdbool.h>
#include <windows.h>

#define SHA256_DIGITS 64

/* Whether Windows can work out SHA-256 at all. Called once, before any other. */
bool open_sha256(void);

/* Writes the digits, in small letters, and a zero. `read` hears how many bytes were read, again and again. False if the file cannot be read. */
bool sha256_of(HANDLE file, char digits[SHA256_DIGITS + 1], void (*read)(DWORD bytes));

#endif
