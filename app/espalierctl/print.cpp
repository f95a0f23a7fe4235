#include "app/espalierctl/table.h"
#include "app/espalierctl/verb.h"
#include "server/master_key.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStringDecoder>

#include <cmath>
#include <unistd.h>

namespace espalier::ctl {

QString deviceCount(qint64 count)
{
    return count == 1 ? QStringLiteral("1 device") : QStringLiteral("%1 devices").arg(count);
}

QString oneLine(QString text)
{
    for (auto& character : text) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format) {
            character = QLatin1Char(' ');
        }
    }
    return text;
}

namespace {

bool isTime(const QString& key)
{
    const QString name = key.section(QLatin1Char('.'), -1);
    return name == QLatin1String("at") || name == QLatin1String("last_seen") || name == QLatin1String("expires") ||
           name.endsWith(QLatin1String("_at")) || name.endsWith(QLatin1String("not_after")) ||
           name.endsWith(QLatin1String("not_before"));
}

QString shown(const QString& key, const QJsonValue& value)
{
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    }
    if (value.isDouble()) {
        const qint64 number = value.toInteger();
        if (isTime(key) && number > 0) {
            return QDateTime::fromMSecsSinceEpoch(number, Qt::UTC).toString(Qt::ISODate);
        }
        const double exact = value.toDouble();
        return exact == std::floor(exact) ? QString::number(number) : QString::number(exact, 'f', 6);
    }
    if (value.isArray()) {
        QStringList parts;
        for (const auto& part : value.toArray()) {
            parts.append(shown({}, part));
        }
        return parts.join(QStringLiteral(", "));
    }
    if (value.isObject()) {
        return oneLine(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    }
    return oneLine(value.toString());
}

QJsonValue lookup(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const auto& step : path.split(QLatin1Char('.'))) {
        value = value.toObject().value(step);
    }
    return value;
}

// "push.result: 200", "history[1].state: sent": what is inside stands on lines of its own.
void printFact(QTextStream& out, const QString& key, const QJsonValue& value)
{
    if (value.isNull()) {
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            printFact(out, key.isEmpty() ? it.key() : key + QLatin1Char('.') + it.key(), it.value());
        }
        return;
    }
    const QJsonArray array = value.toArray();
    if (std::any_of(array.begin(), array.end(), [](const QJsonValue& part) { return part.isObject(); })) {
        for (qsizetype i = 0; i < array.size(); ++i) {
            printFact(out, QStringLiteral("%1[%2]").arg(key).arg(i + 1), array[i]);
        }
        return;
    }
    out << key << ": " << shown(key, value) << '\n';
}

bool writesToTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    const bool open =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
    }
    constexpr qint64 most = 20 * 1024 * 1024;
    QByteArray content = file.read(most + 1);
    if (content.size() > most) {
        return fail(ErrorCode::TooLarge, QStringLiteral("%1 is larger than 20 MiB").arg(path));
    }
    return content;
}

} // namespace

QJsonObject with(const QString& key, const QString& value)
{
    return value.isEmpty() ? QJsonObject() : QJsonObject{{key, value}};
}

Result<> addPassword(const Invocation& call, QJsonObject& arguments)
{
    if (call.line.has(QStringLiteral("--password-file"))) {
        const SecretBytes password =
            TRY(server::readPassphraseFile(call.line.value(QStringLiteral("--password-file"))));
        arguments.insert(QStringLiteral("password"), QString::fromUtf8(password.view()));
    }
    return {};
}

Result<QString> readFileBase64(const QString& path)
{
    const QByteArray content = TRY(readFile(path));
    if (content.isEmpty()) {
        return fail(ErrorCode::Refused, QStringLiteral("%1 is empty").arg(path));
    }
    return QString::fromLatin1(content.toBase64());
}

Result<QString> readFileText(const QString& path)
{
    QByteArray content = TRY(readFile(path));
    if (content.endsWith('\n')) {
        content.chop(content.endsWith("\r\n") ? 2 : 1);
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(content);
    if (decode.hasError()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is no UTF-8 text").arg(path));
    }
    return text;
}

Result<QString> outputPath(const Invocation& call, const QString& option)
{
    const QString path = call.line.value(option);
    if (path.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 FILE is missing").arg(option));
    }
    return path;
}

Result<int> writeContent(Invocation& call, const QString& base64, const QString& option)
{
    const QString path = TRY(outputPath(call, option));
    const QByteArray content = QByteArray::fromBase64(base64.toLatin1());
    if (path == QLatin1String("-")) {
        call.printed = true;
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || out.write(content) != content.size()) {
            return fail(ErrorCode::Storage, QStringLiteral("standard output can't be written"));
        }
        return Done;
    }
    if (QFileInfo(path).isDir()) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 is a folder: name a file in it").arg(path));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written: %2").arg(path, file.errorString()));
    }
    if (!call.json) {
        call.out << path << ": " << content.size() << " bytes written\n";
    }
    return Done;
}

Result<int> printJson(Invocation& call, const QJsonValue& value)
{
    call.printed = true;
    if (value.isArray()) {
        call.out << QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    } else {
        call.out << QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    }
    return Done;
}

Result<int> done(Invocation& call, const QString& sentence, const QJsonValue& answer)
{
    if (call.json) {
        return printJson(call, answer);
    }
    call.out << sentence << '\n';
    return Done;
}

Result<int> printRows(Invocation& call, const QJsonValue& value, const QList<Column>& columns)
{
    if (call.json) {
        return printJson(call, value);
    }
    if (value.toArray().isEmpty() && writesToTerminal()) { // a script gets the titles alone, as ever
        call.out << "none\n";
        return Done;
    }
    QList<QStringList> table;
    QStringList titles;
    for (const auto& column : columns) {
        titles.append(column.title);
    }
    table.append(titles);
    for (const auto& row : value.toArray()) {
        QStringList cells;
        for (const auto& column : columns) {
            cells.append(shown(column.key, lookup(row.toObject(), column.key)));
        }
        table.append(cells);
    }
    for (const QString& line : tableLines(table, terminalWidth())) {
        call.out << line << '\n';
    }
    return Done;
}

Result<int> printFacts(Invocation& call, const QJsonValue& value)
{
    if (call.json || value.isArray()) {
        return printJson(call, value);
    }
    printFact(call.out, {}, value);
    return Done;
}

Result<int> printCreated(Invocation& call, const QJsonValue& value, const QString& key)
{
    if (call.json) {
        return printJson(call, value);
    }
    call.out << shown({}, value.toObject().value(key)) << '\n';
    return Done;
}

Result<int> tellCreated(Invocation& call, const QJsonValue& value, const QString& sentence, const QString& key)
{
    if (!call.json && writesToTerminal()) {
        return done(call, sentence);
    }
    TRY(printCreated(call, value, key));
    if (!call.json) {
        call.out.flush();
        QTextStream(stderr) << sentence << '\n';
    }
    return Done;
}

} // namespace espalier::ctl
