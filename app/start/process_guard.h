// What a program sets for itself before it opens a data folder. First thing in main.
#pragma once

namespace espalier::app {

// No key in a core file: none is written, and no other process of this user may read our memory.
void keepMemoryPrivate();
// Not in a build with a leak check, which reads the process as a debugger does.
extern const bool keepsDebuggersOut;

// The usual soft limit of 1,024 descriptors is far below the connections that the listener takes: raised towards the
// hard one.
void allowManyConnections();

} // namespace espalier::app
