// Runs another program, the judge of what we make: openssl, python3, plistutil, …
#pragma once

#include <QProcess>
#include <QStandardPaths>

namespace espalier::test {

struct Ran {
    int exitCode = -1; // -1: not there, crashed or too slow
    QByteArray output;
    QByteArray errors;
};

inline Ran runCommand(const QString& program, const QStringList& arguments, const QByteArray& input = {},
                      int timeoutMs = 60'000)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished(1000);
        return {-1, process.readAllStandardOutput(), "no end of " + program.toUtf8()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline bool haveCommand(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace espalier::test
