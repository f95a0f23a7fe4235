#include "ui/devices/browser/list_file.h"

#include "base/formula_safe.h"
#include "ui/devices/browser/cell_words.h"
#include "ui/devices/browser/list_report.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace espalier::ui {

namespace {

// Programs that read such files stop at a NUL, and some obey other control characters. Line ends stay.
QString withoutControls(QString text)
{
    for (QChar& sign : text) {
        if (sign.unicode() < 0x20 && sign != u'\n' && sign != u'\t') {
            sign = QChar(0x2400 + sign.unicode()); // the picture of it
        }
    }
    return text;
}

// RFC 4180, UTF-8 with byte order mark, which spreadsheets need.
class CsvFile : public ListFile {
public:
    explicit CsvFile(const ListedAs& as) : m_as(as), m_out(QString(QChar(0xFEFF)).toUtf8())
    {
        QStringList titles;
        for (const ListColumn& column : as.columns) {
            titles += fieldTitles(column);
        }
        line(titles);
    }
    void add(const QList<DeviceRow>& rows) override
    {
        for (const DeviceRow& row : rows) {
            QStringList fields;
            for (const ListColumn& column : m_as.columns) {
                fields += cellFields(row, column, m_as.at);
            }
            line(fields);
        }
    }
    [[nodiscard]] QByteArray end() override { return m_out; }

private:
    void line(const QStringList& fields)
    {
        QStringList safe;
        safe.reserve(fields.size());
        for (const QString& field : fields) {
            safe.append(csvField(withoutControls(formulaSafe(field))));
        }
        m_out += safe.join(u',').toUtf8() + "\r\n";
    }

    ListedAs m_as;
    QByteArray m_out;
};

// One device a line, so that a large file can be read by line as well.
class JsonFile : public ListFile {
public:
    explicit JsonFile(const ListedAs& as) : m_as(as)
    {
        QJsonArray sort;
        for (const SortBy& by : as.sort) {
            sort.append(
                QJsonObject{{QStringLiteral("column"), by.column}, {QStringLiteral("descending"), by.isDescending}});
        }
        const QJsonObject head{
            {QStringLiteral("query"), as.query},
            {QStringLiteral("columns"), QJsonArray::fromStringList(columnIds(as.columns))},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("exported_at"), QDateTime::fromMSecsSinceEpoch(as.at).toUTC().toString(Qt::ISODate)}};
        m_out = QJsonDocument(head).toJson(QJsonDocument::Compact);
        m_out.chop(1); // the brace that closes it stands at the end of the file
        m_out += ",\"devices\":[";
    }
    void add(const QList<DeviceRow>& rows) override
    {
        for (const DeviceRow& row : rows) {
            QJsonObject object{{QStringLiteral("id"), row.id}};
            for (const ListColumn& column : m_as.columns) {
                addCellJson(object, row, column);
            }
            m_out += m_count++ == 0 ? "\n" : ",\n";
            m_out += QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
    }
    [[nodiscard]] QByteArray end() override { return m_out + "\n],\"count\":" + QByteArray::number(m_count) + "}\n"; }

private:
    ListedAs m_as;
    QByteArray m_out;
    qint64 m_count = 0;
};

} // namespace

std::unique_ptr<ListFile> listFile(FileKind kind, const ListedAs& as)
{
    switch (kind) {
    case FileKind::Csv:
        return std::make_unique<CsvFile>(as);
    case FileKind::Json:
        return std::make_unique<JsonFile>(as);
    case FileKind::Pdf:
        break;
    }
    return std::make_unique<ListReport>(as);
}

} // namespace espalier::ui
