// Under ThreadSanitizer only. Qt starts a process by clone() and leaves the child by a jump, which the sanitizer's own
// clone() can't follow and ends the program for. Its fork() can, so clone() is made of that.
#if defined(__SANITIZE_THREAD__)
#define ESPALIER_THREAD_SANITIZER
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define ESPALIER_THREAD_SANITIZER
#endif
#endif

#ifdef ESPALIER_THREAD_SANITIZER

#include <cstdarg>
#include <linux/sched.h>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" int clone(int (*run)(void*), void*, int flags, void* argument, ...)
{
    va_list more;
    va_start(more, argument);
    int* const descriptor = va_arg(more, int*);
    va_end(more);
    const pid_t child = fork();
    if (child == 0) {
        _exit(run(argument));
    }
    if (child > 0 && (flags & CLONE_PIDFD) != 0) {
        *descriptor = static_cast<int>(syscall(SYS_pidfd_open, child, 0)); // closed on exec by itself
    }
    return child;
}

#endif
