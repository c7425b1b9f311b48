/* What jni.h asks of each system; a JDK for Linux comes without that of Windows. On x86-64 it has one way of calling. */
#ifndef _JAVASOFT_JNI_MD_H_
#define _JAVASOFT_JNI_MD_H_

#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT __declspec(dllimport)
#define JNICALL

typedef long jint;
typedef long long jlong;
typedef signed char jbyte;

#endif
