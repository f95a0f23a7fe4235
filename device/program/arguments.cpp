#include "device/program/arguments.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <mutex>

namespace espalier::device {

namespace {
void put(FILE* where, const QByteArray& line)
{
    static std::mutex mutex; // lines of several threads stay whole
    const std::lock_guard lock(mutex);
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), where);
    std::fputc('\n', where);
    std::fflush(where);
}
} // namespace

bool parse(QCommandLineParser& parser, const QStringList& arguments)
{
    if (!parser.parse(arguments)) {
        printError(parser.errorText());
        return false;
    }
    return true;
}

Result<int> numberOf(const QCommandLineParser& parser, const QString& option, int otherwise)
{
    if (!parser.isSet(option)) {
        return otherwise;
    }
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    if (!ok || number < 0) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("--%1 “%2”: it takes a whole number from 0").arg(option, parser.value(option)));
    }
    return number;
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, path + QStringLiteral(": ") + file.errorString());
    }
    return file.readAll();
}

void printLine(const QString& text)
{
    put(stdout, text.toUtf8());
}

void printLine(const QJsonObject& json)
{
    put(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void printError(const QString& text)
{
    put(stderr, text.toUtf8());
}

ExitCode usageError(const QString& text)
{
    printError(text);
    return ExitCode::Usage;
}

ExitCode failure(const Error& error)
{
    printError(error.what);
    return error.code == ErrorCode::InvalidInput ? ExitCode::Usage : ExitCode::Failed;
}

} // namespace espalier::device
