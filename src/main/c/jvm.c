#include "jvm.h"

#include <dlfcn.h>
#include <jni.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define MAIN_CLASS "nextsteps/app/Main"
#define STACK (8 << 20)

typedef jint create_vm(JavaVM **, void **, void *);

static create_vm *find_create_vm(const char *library) {
    void *handle = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
    if (handle == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        return NULL;
    }
    return (create_vm *)dlsym(handle, "JNI_CreateJavaVM");
}

static jobjectArray strings(JNIEnv *env, char **values, int count) {
    jobjectArray array = (*env)->NewObjectArray(env, count, (*env)->FindClass(env, "java/lang/String"), NULL);
    for (int i = 0; i < count; i++) {
        (*env)->SetObjectArrayElement(env, array, i, (*env)->NewStringUTF(env, values[i]));
    }
    return array;
}

static int call_main(JNIEnv *env, const struct start *start) {
    jclass class = (*env)->FindClass(env, MAIN_CLASS);
    if (class != NULL) {
        jmethodID method = (*env)->GetStaticMethodID(env, class, "main", "([Ljava/lang/String;)V");
        (*env)->CallStaticVoidMethod(env, class, method, strings(env, start->arguments, start->argument_count));
    }
    if ((*env)->ExceptionCheck(env)) {
        (*env)->ExceptionDescribe(env);
        return 1;
    }
    return 0;
}

static int run_on_this_thread(const struct start *start) {
    create_vm *create = find_create_vm(start->library);
    JavaVMOption *options = calloc((size_t)start->option_count, sizeof *options);
    if (create == NULL || options == NULL) {
        return 1;
    }
    for (int i = 0; i < start->option_count; i++) {
        options[i].optionString = start->options[i];
    }
    JavaVMInitArgs arguments = {.version = JNI_VERSION_21, .nOptions = start->option_count, .options = options};
    JavaVM *vm;
    JNIEnv *env;
    if (create(&vm, (void **)&env, &arguments) != JNI_OK) {
        return 1;
    }
    int status = call_main(env, start);
    (*vm)->DetachCurrentThread(vm);
    (*vm)->DestroyJavaVM(vm);
    return status;
}

static void *run_as_thread(void *start) {
    return (void *)(long)run_on_this_thread(start);
}

/* Not on the first thread: its stack grows as the system likes, and the JVM wants guard pages at the end of each stack. */
int run(const struct start *start) {
    pthread_attr_t attributes;
    pthread_t thread;
    void *status = (void *)1L;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK);
    if (pthread_create(&thread, &attributes, run_as_thread, (void *)start) == 0) {
        pthread_join(thread, &status);
    }
    return (int)(long)status;
}
