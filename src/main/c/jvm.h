/* A Java virtual machine inside this process, so that the process keeps its own name. */
#ifndef JVM_H
#define JVM_H

/* What is started: each of `options` is an option of the JVM, each of `arguments` one of the program. */
struct start {
    char *library; /* The path of libjvm. */
    char **options;
    int option_count;
    char **arguments;
    int argument_count;
};

/* Runs the program until its last thread that is no daemon ends. Returns the status for the process: 1 if nothing started. */
int run(const struct start *start);

#endif
