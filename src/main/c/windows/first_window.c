#include "first_window.h"

#include "../first_picture.h"
#include "../leave_keys.h"

#include <stdlib.h>
#include <windowsx.h>

#define NAME L"Player"
#define BETWEEN_LOOKS 40 /* milliseconds */
#define COVERED 120      /* milliseconds for the player's window to be painted, before the picture under it goes */

struct wanted {
    int width;
    int height;
};

static struct wanted wanted;
static void (*leave_both)(void);
static struct leave_keys keys;
static struct canvas canvas;
static HWND window;

/* The picture for a size, painted once. */
static void paint_canvas(int width, int height) {
    if (canvas.pixels == NULL || canvas.width != width || canvas.height != height) {
        free(canvas.pixels);
        canvas = (struct canvas){calloc((size_t)width * (size_t)height, sizeof *canvas.pixels), width, height};
        if (canvas.pixels != NULL) {
            paint_first_picture(canvas);
        }
    }
}

static void paint(HWND shown) {
    RECT area;
    PAINTSTRUCT painting;
    GetClientRect(shown, &area);
    HDC screen = BeginPaint(shown, &painting);
    if (area.right > 0 && area.bottom > 0) {
        paint_canvas(area.right, area.bottom);
    }
    if (canvas.pixels != NULL) {
        /* Rows from the top: a height below zero. */
        BITMAPINFO format = {.bmiHeader = {sizeof format.bmiHeader, canvas.width, -canvas.height, 1, 32, BI_RGB, 0, 0, 0, 0, 0}};
        SetDIBitsToDevice(screen, 0, 0, (DWORD)canvas.width, (DWORD)canvas.height, 0, 0, 0, (UINT)canvas.height, canvas.pixels, &format, DIB_RGB_COLORS);
    }
    EndPaint(shown, &painting);
}

static enum key key_of(WPARAM code) {
    return code == VK_ESCAPE ? ESCAPE : code == VK_SHIFT ? SHIFT : code == VK_F4 ? F4 : OTHER_KEY;
}

static bool leaves(UINT message, WPARAM what, LPARAM where) {
    switch (message) {
    case WM_KEYDOWN:
    case WM_SYSKEYDOWN:
        return key_pressed(&keys, key_of(what), message == WM_SYSKEYDOWN, GetTickCount64() / 1000.0 + 1);
    case WM_KEYUP:
    case WM_SYSKEYUP:
        key_released(&keys, key_of(what));
        return false;
    case WM_LBUTTONDOWN:
        return is_on_leave(canvas.width, canvas.height, GET_X_LPARAM(where), GET_Y_LPARAM(where));
    default:
        return message == WM_CLOSE || message == WM_ENDSESSION;
    }
}

static LRESULT CALLBACK answer(HWND shown, UINT message, WPARAM what, LPARAM where) {
    if (leaves(message, what, where)) {
        ShowWindow(shown, SW_HIDE);
        leave_both();
    }
    switch (message) {
    case WM_PAINT:
        paint(shown);
        return 0;
    case WM_ERASEBKGND:
        return 1;
    case WM_DESTROY:
        PostQuitMessage(0);
        return 0;
    default:
        return DefWindowProcW(shown, message, what, where);
    }
}

static DWORD WINAPI show(void *ready) {
    HINSTANCE own = GetModuleHandleW(NULL);
    WNDCLASSEXW kind = {.cbSize = sizeof kind, .lpfnWndProc = answer, .hInstance = own, .hIcon = LoadIconW(own, MAKEINTRESOURCEW(1)),
                        .hCursor = LoadCursorW(NULL, (LPCWSTR)IDC_ARROW), .lpszClassName = NAME};
    bool whole = wanted.width == 0;
    int width = whole ? GetSystemMetrics(SM_CXSCREEN) : wanted.width, height = whole ? GetSystemMetrics(SM_CYSCREEN) : wanted.height;
    RegisterClassExW(&kind);
    window = CreateWindowExW(0, NAME, NAME, WS_POPUP | WS_VISIBLE, 0, 0, width, height, NULL, NULL, own, NULL);
    if (window != NULL) {
        SetForegroundWindow(window);
        UpdateWindow(window);
    }
    SetEvent(ready);
    MSG message;
    while (window != NULL && GetMessageW(&message, NULL, 0, 0) > 0) {
        DispatchMessageW(&message);
    }
    return 0;
}

void show_first_window(int width, int height, void (*leave)(void)) {
    HANDLE ready = CreateEventW(NULL, TRUE, FALSE, NULL);
    wanted = (struct wanted){width, height};
    leave_both = leave;
    SetProcessDPIAware(); /* The manifest says more, where Windows understands it. */
    if (CreateThread(NULL, 0, show, ready, 0, NULL) != NULL) {
        WaitForSingleObject(ready, 1000);
    }
}

/* Whether a window is one of the process's and is seen; a helper window of no size is not. */
static BOOL CALLBACK look_at(HWND found, LPARAM process) {
    DWORD owner = 0;
    RECT area = {0};
    GetWindowThreadProcessId(found, &owner);
    GetWindowRect(found, &area);
    bool is_it = owner == *(DWORD *)process && IsWindowVisible(found) && area.right - area.left > 100 && area.bottom - area.top > 100;
    if (is_it) {
        *(DWORD *)process = 0;
    }
    return !is_it;
}

void await_window_of(HANDLE process) {
    DWORD sought = GetProcessId(process);
    while (sought != 0 && WaitForSingleObject(process, BETWEEN_LOOKS) == WAIT_TIMEOUT) {
        EnumWindows(look_at, (LPARAM)&sought);
    }
    if (sought == 0) {
        Sleep(COVERED);
    }
    if (window != NULL) {
        ShowWindowAsync(window, SW_HIDE);
    }
}
