#include "profiles/templates/template_files.h"

#include "profiles/editing/reading.h"
#include "profiles/validation/catalogue_values.h"
#include "profiles/validation/definition.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace espalier::profiles {

namespace {

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
    }
    return file.readAll();
}

// Of a value that the template hasn't.
Result<Kind> kindByCatalogue(const EditableDocument& document, const catalogue::Catalogue& catalogue,
                             const TemplateField& field)
{
    const NodeId container = document.find(field.path.parent());
    if (!container.isValid()) {
        return fail(ErrorCode::Internal, QStringLiteral("%1 leads nowhere").arg(field.path.text()));
    }
    const catalogue::Keys below = keysBelow(document, catalogue, container);
    if (document.kind(container) == Kind::Array && !below.isEmpty()) {
        return kindOf(below.first()->type);
    }
    for (const auto& key : below) {
        if (key->name == field.path.last().key) {
            return kindOf(key->type);
        }
    }
    return fail(ErrorCode::Internal, QStringLiteral("%1 is no key Apple knows").arg(field.path.text()));
}

Result<TemplateField> fieldOf(const QJsonObject& object, const EditableDocument& document,
                              const catalogue::Catalogue& catalogue)
{
    TemplateField field;
    field.path = Path::parse(object[QStringLiteral("path")].toString());
    field.title = object[QStringLiteral("title")].toString();
    field.help = object[QStringLiteral("help")].toString();
    field.required = object[QStringLiteral("required")].toBool();
    if (field.path.isEmpty() || field.title.isEmpty()) {
        return fail(ErrorCode::Internal, QStringLiteral("a field needs a path and a title"));
    }
    if (const NodeId node = document.find(field.path); node.isValid()) {
        field.value = document.value(node);
        field.kind = document.kind(node);
    } else {
        field.kind = TRY(kindByCatalogue(document, catalogue, field));
    }
    const NodeId payload = payloadOf(document, document.find(field.path.parent()));
    field.payloadType = payload.isValid() ? document.string(payload, u"PayloadType") : QString();
    return field;
}

Result<Template> readTemplate(const QString& folder, const QString& id, const catalogue::Catalogue& catalogue)
{
    const EditableDocument document = TRY(readTemplateDocument(folder, id));
    const QByteArray bytes = TRY(contentOf(QStringLiteral("%1/%2.json").arg(folder, id)));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::Internal, error.errorString());
    }
    Template one;
    one.id = id;
    one.title = object[QStringLiteral("title")].toString();
    one.summary = object[QStringLiteral("summary")].toString();
    one.explains = object[QStringLiteral("explains")].toString();
    for (const QJsonValue& name : object[QStringLiteral("platforms")].toArray()) {
        const auto platform = catalogue::platformFromName(name.toString());
        if (!platform) {
            return fail(ErrorCode::Internal, QStringLiteral("%1 is no platform").arg(name.toString()));
        }
        one.platforms.append(*platform);
    }
    for (const QJsonValue& need : object[QStringLiteral("needs")].toArray()) {
        one.needs.append(need.toString());
    }
    for (const Payload& payload : payloads(document)) {
        one.payloadTypes.append(payload.type);
    }
    for (const QJsonValue& field : object[QStringLiteral("fields")].toArray()) {
        one.fields.append(TRY(fieldOf(field.toObject(), document, catalogue)));
    }
    return one;
}

} // namespace

Result<EditableDocument> readTemplateDocument(const QString& folder, const QString& id)
{
    EditableDocument document = TRY(openDocument(TRY(contentOf(QStringLiteral("%1/%2.mobileconfig").arg(folder, id)))));
    if (document.isBroken()) {
        return fail(ErrorCode::Internal, QStringLiteral("%1.mobileconfig is no property list").arg(id));
    }
    return document;
}

Result<QList<Template>> readTemplates(const QString& folder, const catalogue::Catalogue& catalogue)
{
    QList<Template> all;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString id = file.chopped(5);
        all.append(TRY(within(readTemplate(folder, id, catalogue), QStringLiteral("template %1").arg(id))));
    }
    std::sort(all.begin(), all.end(),
              [](const Template& a, const Template& b) { return a.title.localeAwareCompare(b.title) < 0; });
    return all;
}

} // namespace espalier::profiles
