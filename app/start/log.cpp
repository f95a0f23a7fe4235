#include "app/start/log.h"

#include "base/clock.h"

#include <QByteArray>

#include <atomic>
#include <cstdio>

namespace espalier::app {

namespace {

std::atomic<server::LogBuffer*> target = nullptr; // Qt's message handler is a plain function
QtMessageHandler previous = nullptr;

const char* levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void handle(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    QString line = message; // whatever a device put in stays on one line
    for (auto& character : line) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format) {
            character = QLatin1Char(' ');
        }
    }
    std::fprintf(stderr, "%s: %s\n", levelOf(type), line.toUtf8().constData());
    if (auto* buffer = target.load()) {
        buffer->add({SystemClock().nowMs(), QString::fromLatin1(levelOf(type)), line});
    }
}

} // namespace

LogTo::LogTo(server::LogBuffer& buffer)
{
    target = &buffer;
    previous = qInstallMessageHandler(handle);
}

LogTo::~LogTo()
{
    // Whoever took over meanwhile stays: what was before may be gone with its owner.
    if (const auto current = qInstallMessageHandler(previous); current != handle) {
        qInstallMessageHandler(current);
    }
    target = nullptr;
}

} // namespace espalier::app
