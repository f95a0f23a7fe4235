#include "profiles/templates/templates.h"

#include "profiles/editing/edits.h"
#include "profiles/templates/template_files.h"

#include <QDateTime>

namespace espalier::profiles {

namespace {

const TemplateField* fieldAt(const Template& of, const QString& path)
{
    const auto found = std::find_if(of.fields.begin(), of.fields.end(),
                                    [&path](const TemplateField& field) { return field.path.text() == path; });
    return found == of.fields.end() ? nullptr : &*found;
}

bool isEmptyValue(const plist::Value& value)
{
    const auto* text = value.as<QString>();
    const auto* data = value.as<QByteArray>();
    const auto* array = value.as<plist::Array>();
    return (text != nullptr && text->isEmpty()) || (data != nullptr && data->isEmpty()) ||
           (array != nullptr && array->empty());
}

Failure bad(const TemplateField& field, const QString& what)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(field.title, what));
}

Result<> put(EditableDocument& document, const TemplateField& field, const plist::Value& value)
{
    const bool fits = kindOf(value) == field.kind || (field.kind == Kind::Real && kindOf(value) == Kind::Integer);
    if (!fits) {
        return bad(field, QStringLiteral("the value is of another type"));
    }
    const NodeId node = document.find(field.path);
    if (isEmptyValue(value) && !field.required) {
        if (node.isValid()) { // an empty text would be sent as one
            TRY(document.apply(TRY(remove(document, node))));
        }
        return {};
    }
    const NodeId container = document.find(field.path.parent());
    const Edit edit = TRY(within(node.isValid()            ? setValue(document, node, value)
                                 : field.path.last().isKey ? putKey(document, container, field.path.last().key, value)
                                                           : insertItem(document, container, value),
                                 field.title));
    TRY(document.apply(edit));
    return {};
}

Result<QList<Template>> readShipped()
{
    return readTemplates(shippedTemplates, *TRY(catalogue::Catalogue::shipped()));
}

QString identifierFor(const Template& from, const NewFromTemplate& with)
{
    // Two profiles from one template are two profiles.
    const QString distinct = with.makeUuid().left(8).toLower();
    return QStringLiteral("%1.%2.%3").arg(with.identifierPrefix, from.id, distinct);
}

} // namespace

Result<QList<Template>> templates()
{
    static const Result<QList<Template>> all = readShipped();
    return all;
}

Result<Template> templateById(const QString& id)
{
    for (const Template& one : TRY(templates())) {
        if (one.id == id) {
            return one;
        }
    }
    return fail(ErrorCode::NotFound, QStringLiteral("there is no template “%1”").arg(id));
}

Result<EditableDocument> instantiate(const Template& from, const NewFromTemplate& with)
{
    if (with.identifierPrefix.isEmpty() || with.identifierPrefix.endsWith(u'.')) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” can't begin identifiers").arg(with.identifierPrefix));
    }
    EditableDocument document = TRY(readTemplateDocument(shippedTemplates, from.id));
    for (auto value = with.values.begin(); value != with.values.end(); ++value) {
        const TemplateField* field = fieldAt(from, value.key());
        if (field == nullptr) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("the template %1 has no field %2").arg(from.id, value.key()));
        }
        TRY(put(document, *field, *value));
    }
    if (!with.organization.isEmpty()) {
        TRY(document.apply(
            TRY(putKey(document, document.root(), QStringLiteral("PayloadOrganization"), with.organization))));
    }
    TRY(document.apply(TRY(newProfileIdentity(document, identifierFor(from, with), with.makeUuid))));
    return EditableDocument(document.text()); // begins here, without the template as its past
}

QList<TemplateField> unfilled(const Template& from, const EditableDocument& document)
{
    QList<TemplateField> empty;
    for (const TemplateField& field : from.fields) {
        const NodeId node = document.find(field.path);
        if (field.required && (!node.isValid() || isEmptyValue(document.value(node)))) {
            empty.append(field);
        }
    }
    return empty;
}

Result<plist::Value> fieldValue(const TemplateField& field, const QString& typed)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("on"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("off"),
                                QStringLiteral("0")};
    bool good = false;
    switch (field.kind) {
    case Kind::String:
        return plist::Value(typed);
    case Kind::Boolean:
        if (yes.contains(typed.toLower()) || no.contains(typed.toLower())) {
            return plist::Value(yes.contains(typed.toLower()));
        }
        return bad(field, QStringLiteral("“%1” is neither yes nor no").arg(typed));
    case Kind::Integer: {
        const qint64 number = typed.trimmed().toLongLong(&good);
        return good ? Result<plist::Value>(number) : bad(field, QStringLiteral("“%1” is no whole number").arg(typed));
    }
    case Kind::Real: {
        const double number = typed.trimmed().toDouble(&good);
        return good ? Result<plist::Value>(number) : bad(field, QStringLiteral("“%1” is no number").arg(typed));
    }
    case Kind::Date: {
        const QDateTime date = QDateTime::fromString(typed.trimmed(), Qt::ISODate);
        return date.isValid() ? Result<plist::Value>(plist::Date{date.toMSecsSinceEpoch()})
                              : bad(field, QStringLiteral("“%1” is no ISO date").arg(typed));
    }
    case Kind::Data: {
        const auto data = QByteArray::fromBase64Encoding(typed.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return data ? Result<plist::Value>(*data) : bad(field, QStringLiteral("this is no base64"));
    }
    case Kind::Array: {
        plist::Array texts;
        for (const QString& part : typed.split(u',', Qt::SkipEmptyParts)) {
            texts.emplace_back(part.trimmed());
        }
        return plist::Value(texts);
    }
    case Kind::Dict:
        break;
    }
    return bad(field, QStringLiteral("a value of this type can't be typed in one line"));
}

} // namespace espalier::profiles
