// The command line of one subcommand, and what it prints.
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

namespace espalier::device {

enum class ExitCode { Done = 0, Failed = 1, Usage = 2 };

// Parses or says why not on stderr; false means ExitCode::Usage.
[[nodiscard]] bool parse(QCommandLineParser& parser, const QStringList& arguments);

// A whole number of a named option, or `otherwise` when it is absent; negative and odd texts are errors.
[[nodiscard]] Result<int> numberOf(const QCommandLineParser& parser, const QString& option, int otherwise);

[[nodiscard]] Result<QByteArray> readFile(const QString& path);

void printLine(const QString& text);
void printLine(const QJsonObject& json);
void printError(const QString& text);

[[nodiscard]] ExitCode usageError(const QString& text);
[[nodiscard]] ExitCode failure(const Error& error);

} // namespace espalier::device
