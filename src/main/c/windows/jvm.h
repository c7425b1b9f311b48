/* A Java virtual machine inside this process, so that the process keeps its own name. */
#ifndef JVM_H
#define JVM_H

#include "settings.h"

/* Runs the program until its last thread that is no daemon ends. Returns the status for the process: 1 if nothing started. */
int run(const struct start *start);

#endif
