#include "catalogue/schema_source.h"

#include <QSet>

namespace espalier::catalogue {

namespace {

QString placed(const YAML::Mark& at, const QString& what)
{
    return at.is_null() ? what : QStringLiteral("line %1, column %2: %3").arg(at.line + 1).arg(at.column + 1).arg(what);
}

} // namespace

Failure SchemaSource::failure(const YAML::Mark& at, const QString& what, ErrorCode code)
{
    return fail(code, placed(at, what));
}

void SchemaSource::remark(const YAML::Node& at, const QString& what)
{
    const Finding finding{m_file, placed(at.Mark(), what)};
    // The same place comes by again through an alias.
    if (m_report.remarks.isEmpty() || !m_report.remarks.contains(finding)) {
        m_report.remarks.append(finding);
    }
}

Result<> SchemaSource::countNode(const YAML::Node& at)
{
    if (--m_nodes < 0) {
        return failure(at.Mark(),
                       QStringLiteral("more than %1 keys and values when aliases are followed").arg(limits().maxNodes),
                       ErrorCode::TooLarge);
    }
    return {};
}

Result<QString> SchemaSource::text(const YAML::Node& node)
{
    if (!node.IsScalar()) {
        return failure(node.Mark(), QStringLiteral("a text is expected here"));
    }
    const std::string& scalar = node.Scalar();
    m_text -= qsizetype(scalar.size());
    if (m_text < 0) {
        return failure(node.Mark(),
                       QStringLiteral("more than %1 characters when aliases are followed").arg(limits().maxText),
                       ErrorCode::TooLarge);
    }
    return QString::fromStdString(scalar);
}

Result<QStringList> SchemaSource::texts(const YAML::Node& node)
{
    if (!node.IsSequence()) {
        return failure(node.Mark(), QStringLiteral("a list is expected here"));
    }
    QStringList all;
    for (const auto& one : node) {
        TRY(countNode(one));
        all.append(TRY(text(one)));
    }
    return all;
}

Result<bool> SchemaSource::boolean(const YAML::Node& node)
{
    const QString word = TRY(text(node));
    if (word == QLatin1String("true") || word == QLatin1String("false")) {
        return word == QLatin1String("true");
    }
    return failure(node.Mark(), QStringLiteral("true or false is expected here"));
}

Result<double> SchemaSource::number(const YAML::Node& node)
{
    bool ok = false;
    const double number = TRY(text(node)).toDouble(&ok);
    if (!ok || !qIsFinite(number)) {
        return failure(node.Mark(), QStringLiteral("a number is expected here"));
    }
    return number;
}

Result<QJsonValue> SchemaSource::value(const YAML::Node& node, Type type)
{
    const QString word = TRY(text(node));
    const bool quoted = node.Tag() == "!";
    if (quoted || type == Type::String) {
        return QJsonValue(word);
    }
    if (word == QLatin1String("true") || word == QLatin1String("false")) {
        return QJsonValue(word == QLatin1String("true"));
    }
    bool ok = false;
    if (const qint64 whole = word.toLongLong(&ok); ok) {
        return QJsonValue(whole);
    }
    if (const double number = word.toDouble(&ok); ok && qIsFinite(number)) {
        return QJsonValue(number);
    }
    return QJsonValue(word);
}

Result<QList<SchemaSource::Attribute>> SchemaSource::attributes(const YAML::Node& map)
{
    if (!map.IsMap()) {
        return failure(map.Mark(), QStringLiteral("names with values are expected here"));
    }
    QList<Attribute> all;
    QSet<QString> seen;
    for (const auto& pair : map) {
        TRY(countNode(pair.first));
        const QString name = TRY(text(pair.first));
        if (seen.contains(name)) {
            return failure(pair.first.Mark(), QStringLiteral("“%1” stands here twice").arg(name));
        }
        seen.insert(name);
        all.append({name, pair.second});
    }
    return all;
}

} // namespace espalier::catalogue
