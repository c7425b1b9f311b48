/*
 * Stands in for jvm.dll, where there is no Java for Windows: tells on standard output what the launcher hands it, and does what the words say.
 *   exit N     ends with this status, as System.exit does
 *   window     waits two seconds, then shows an empty window
 *   stay       does not end
 *   crash      writes where nothing is
 */
#define _JNI_IMPLEMENTATION_
#include <jni.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

static struct word {
    jchar *letters;
    int length;
} words[64];
static int word_count;

/* ---- what the launcher calls ---- */

static jclass JNICALL find_class(JNIEnv *env, const char *name) {
    (void)env;
    return (jclass)name;
}

static jmethodID JNICALL get_method(JNIEnv *env, jclass class, const char *name, const char *signature) {
    (void)env, (void)signature;
    printf("method: %s.%s\n", (const char *)class, name);
    return (jmethodID)name;
}

static jobjectArray JNICALL new_array(JNIEnv *env, jsize length, jclass class, jobject first) {
    (void)env, (void)length, (void)class, (void)first;
    return (jobjectArray)words;
}

static jstring JNICALL new_string(JNIEnv *env, const jchar *letters, jsize length) {
    (void)env;
    struct word *word = &words[word_count++];
    *word = (struct word){calloc((size_t)length + 1, sizeof *letters), length};
    memcpy(word->letters, letters, (size_t)length * sizeof *letters);
    return (jstring)word;
}

static void JNICALL set_element(JNIEnv *env, jobjectArray array, jsize index, jobject value) { (void)env, (void)array, (void)index, (void)value; }

static jboolean JNICALL no_exception(JNIEnv *env) {
    (void)env;
    return JNI_FALSE;
}

/* ---- what it tells and does ---- */

static void tell(const char *what, const wchar_t *value) {
    char bytes[4096] = "";
    WideCharToMultiByte(CP_UTF8, 0, value, -1, bytes, sizeof bytes, NULL, NULL);
    printf("%s: %s\n", what, bytes);
}

static void tell_surroundings(void) {
    static wchar_t folder[32768];
    GetCurrentDirectoryW(32768, folder);
    tell("folder", folder);
    printf("code page: %u\n", GetACP());
    wchar_t *block = GetEnvironmentStringsW();
    for (wchar_t *variable = block; *variable != L'\0'; variable += wcslen(variable) + 1) {
        tell("environment", variable);
    }
}

static void show_window(void) {
    Sleep(2000);
    CreateWindowExW(0, L"STATIC", L"Player", WS_POPUP | WS_VISIBLE, 0, 0, 640, 360, NULL, NULL, NULL, NULL);
    for (MSG message; GetMessageW(&message, NULL, 0, 0) > 0;) {
        DispatchMessageW(&message);
    }
}

static bool said(int index, const char *word) {
    char bytes[64] = "";
    return index < word_count && WideCharToMultiByte(CP_UTF8, 0, words[index].letters, -1, bytes, sizeof bytes, NULL, NULL) > 0 && strcmp(bytes, word) == 0;
}

static void JNICALL call_main(JNIEnv *env, jclass class, jmethodID method, ...) {
    (void)env, (void)class, (void)method;
    for (int i = 0; i < word_count; i++) {
        tell("argument", words[i].letters);
    }
    tell_surroundings();
    fflush(stdout);
    for (int i = 0; i < word_count; i++) {
        if (said(i, "exit") && i + 1 < word_count) {
            ExitProcess((UINT)_wtoi(words[i + 1].letters));
        } else if (said(i, "window")) {
            show_window();
        } else if (said(i, "stay")) {
            Sleep(INFINITE);
        } else if (said(i, "crash")) {
            *(volatile int *)8 = 1;
        }
    }
}

static const struct JNINativeInterface_ functions = {
    .FindClass = find_class,
    .GetStaticMethodID = get_method,
    .NewObjectArray = new_array,
    .NewString = new_string,
    .SetObjectArrayElement = set_element,
    .CallStaticVoidMethod = call_main,
    .ExceptionCheck = no_exception,
};
static JNIEnv environment = &functions;

static jint JNICALL nothing(JavaVM *vm) {
    (void)vm;
    return JNI_OK;
}

static const struct JNIInvokeInterface_ invocations = {.DestroyJavaVM = nothing, .DetachCurrentThread = nothing};
static JavaVM machine = &invocations;

JNIEXPORT jint JNICALL JNI_CreateJavaVM(JavaVM **vm, void **env, void *arguments) {
    const JavaVMInitArgs *given = arguments;
    for (int i = 0; i < given->nOptions; i++) {
        printf("option: %s\n", given->options[i].optionString);
    }
    *vm = &machine;
    *env = &environment;
    return JNI_OK;
}
