#include "jvm.h"

#include <jni.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define MAIN_CLASS "nextsteps/app/Main"
#define STACK (8 << 20)

typedef jint(JNICALL *create_vm)(JavaVM **, void **, void *);

/* Libraries are found where the player has its own, then in the system's folder: never by PATH, and never in the current folder. */
static void name_library_folders(void) {
    static const wchar_t *const folders[] = {APP L"\\runtime\\bin", APP L"\\bin", APP L"\\vlc"};
    wchar_t whole[32768];
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        if (GetFullPathNameW(folders[i], 32768, whole, NULL) > 0) {
            AddDllDirectory(whole);
        }
    }
}

static create_vm find_create_vm(const wchar_t *library) {
    wchar_t whole[32768];
    HMODULE jvm = NULL;
    name_library_folders();
    if (GetFullPathNameW(library, 32768, whole, NULL) > 0) {
        jvm = LoadLibraryExW(whole, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    }
    if (jvm == NULL) {
        fprintf(stderr, "%ls cannot be loaded (error %lu).\n", library, GetLastError());
        return NULL;
    }
    return (create_vm)(void *)GetProcAddress(jvm, "JNI_CreateJavaVM");
}

/* The words as Windows has them, in UTF-16, which is Java's own. */
static jobjectArray strings(JNIEnv *env, wchar_t **values, int count) {
    jobjectArray array = (*env)->NewObjectArray(env, count, (*env)->FindClass(env, "java/lang/String"), NULL);
    for (int i = 0; i < count; i++) {
        jstring word = (*env)->NewString(env, (const jchar *)values[i], (jsize)wcslen(values[i]));
        (*env)->SetObjectArrayElement(env, array, i, word);
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

static DWORD WINAPI run_as_thread(void *argument) {
    const struct start *start = argument;
    create_vm create = find_create_vm(start->library);
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
    return (DWORD)status;
}

/* On a thread with a stack as large as Java's own launcher gives its first one. */
int run(const struct start *start) {
    DWORD status = 1;
    HANDLE thread = CreateThread(NULL, STACK, run_as_thread, (void *)start, STACK_SIZE_PARAM_IS_A_RESERVATION, NULL);
    if (thread != NULL) {
        WaitForSingleObject(thread, INFINITE);
        GetExitCodeThread(thread, &status);
        CloseHandle(thread);
    }
    return (int)status;
}
