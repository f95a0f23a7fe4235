#include "app/espalierctl/profile_validation.h"
#include "app/espalierctl/verb.h"
#include "profiles/comparison/rendering.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "profiles/templates/templates.h"

#include <QFileInfo>

namespace espalier::ctl {

namespace {

using namespace profiles;

Result<EditableDocument> documentFrom(const QString& path)
{
    auto opened = openDocument(QByteArray::fromBase64(TRY(readFileBase64(path)).toLatin1()));
    if (!opened) { // the command was well-formed, the file isn't
        return fail(ErrorCode::Conflict, QStringLiteral("%1: %2").arg(path, opened.error().what));
    }
    EditableDocument document = std::move(*opened);
    if (document.isBroken()) {
        const Damage damage = document.damages().value(0);
        return fail(
            ErrorCode::Conflict,
            QStringLiteral("%1:%2:%3: %4").arg(path).arg(damage.place.line).arg(damage.place.column).arg(damage.what));
    }
    return document;
}

Result<int> diff(Invocation& call)
{
    const EditableDocument before = TRY(documentFrom(call.arguments[0]));
    const EditableDocument after = TRY(documentFrom(call.arguments[1]));
    const Comparison comparison = compare(before, after);
    if (call.json) {
        return printJson(call, toJson(comparison));
    }
    call.out << toText(comparison);
    return Done;
}

QJsonObject toJson(const Template& one)
{
    QStringList platforms;
    for (const auto platform : one.platforms) {
        platforms.append(catalogue::name(platform));
    }
    QJsonArray fields;
    for (const TemplateField& field : one.fields) {
        fields.append(QJsonObject{{QStringLiteral("path"), field.path.text()},
                                  {QStringLiteral("title"), field.title},
                                  {QStringLiteral("help"), field.help},
                                  {QStringLiteral("required"), field.required}});
    }
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("title"), one.title},
            {QStringLiteral("summary"), one.summary},
            {QStringLiteral("explains"), one.explains},
            {QStringLiteral("platforms"), QJsonArray::fromStringList(platforms)},
            {QStringLiteral("needs"), QJsonArray::fromStringList(one.needs)},
            {QStringLiteral("fields"), fields}};
}

Result<Template> templateAsked(const Invocation& call)
{
    auto found = templateById(call.line.value(QStringLiteral("--template")));
    if (!found && found.error().code == ErrorCode::NotFound) {
        return fail(ErrorCode::InvalidInput, found.error().what + QStringLiteral("; “profile new --list” shows them"));
    }
    return found;
}

Result<int> listTemplates(Invocation& call)
{
    if (call.line.has(QStringLiteral("--template"))) {
        const Template one = TRY(templateAsked(call));
        if (call.json) {
            return printJson(call, toJson(one));
        }
        call.out << one.title << "\n\n" << one.explains << "\n\n";
        return printRows(call, toJson(one)[QStringLiteral("fields")],
                         {{QStringLiteral("FIELD"), QStringLiteral("path")},
                          {QStringLiteral("TITLE"), QStringLiteral("title")},
                          {QStringLiteral("REQUIRED"), QStringLiteral("required")}});
    }
    QJsonArray all;
    for (const Template& one : TRY(templates())) {
        all.append(toJson(one));
    }
    return printRows(call, all,
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("TITLE"), QStringLiteral("title")},
                      {QStringLiteral("PLATFORMS"), QStringLiteral("platforms")},
                      {QStringLiteral("NEEDS"), QStringLiteral("needs")}});
}

// By path, title or the key alone, where that is clear.
Result<TemplateField> fieldNamed(const Template& from, const QString& name)
{
    QList<TemplateField> found;
    for (const TemplateField& field : from.fields) {
        if (field.path.text() == name) {
            return field;
        }
        if (field.title.compare(name, Qt::CaseInsensitive) == 0 || field.path.last().key == name) {
            found.append(field);
        }
    }
    if (found.size() != 1) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1” is %2 of the template %3")
                        .arg(name, found.isEmpty() ? QStringLiteral("no field") : QStringLiteral("more than one field"),
                             from.id));
    }
    return found.first();
}

// "@FILE" is the content of a file; "@@" begins a text with one @.
Result<plist::Value> valueGiven(const TemplateField& field, QString text)
{
    if (text.startsWith(QLatin1String("@@"))) {
        text.remove(0, 1);
    } else if (text.startsWith(QLatin1Char('@'))) {
        const QString content = TRY(readFileBase64(text.mid(1)));
        text = field.kind == profiles::Kind::Data ? content
                                                  : QString::fromUtf8(QByteArray::fromBase64(content.toLatin1()));
    }
    return fieldValue(field, text);
}

Result<int> createFile(Invocation& call)
{
    if (call.line.has(QStringLiteral("--list"))) {
        return listTemplates(call);
    }
    if (!call.line.has(QStringLiteral("--template"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give --template ID or --list"));
    }
    const Template from = TRY(templateAsked(call));
    const QString path = call.line.value(QStringLiteral("-o"));
    if (QFileInfo(path).isFile() && !call.line.has(QStringLiteral("--force"))) { // somebody may have edited it
        return fail(ErrorCode::Conflict, QStringLiteral("there is a file %1 already (--force)").arg(path));
    }
    NewFromTemplate with;
    with.identifierPrefix = call.line.value(QStringLiteral("--prefix"), QStringLiteral("local.profile"));
    with.organization = call.line.value(QStringLiteral("--organization"));
    for (const QString& setting : call.line.values(QStringLiteral("--set"))) {
        const qsizetype equals = setting.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("--set takes FIELD=VALUE"));
        }
        const TemplateField field = TRY(fieldNamed(from, setting.left(equals)));
        with.values.insert(field.path.text(), TRY(valueGiven(field, setting.mid(equals + 1))));
    }
    const EditableDocument document = TRY(instantiate(from, with));
    const int done = TRY(writeContent(call, QString::fromLatin1(plainBytes(document).toBase64())));
    for (const TemplateField& field : unfilled(from, document)) {
        QTextStream(stderr) << "still empty: " << field.title << " (" << field.path.text() << ")\n";
    }
    return done;
}

} // namespace

Verbs profileFileVerbs()
{
    return {
        {QStringLiteral("profile validate"),
         QStringLiteral("FILE… [--platform iOS:17.0]… [--channel device|user] [--supervised | --unsupervised] "
                        "[--enrollment device|automated|user|none]"),
         1,
         -1,
         {{QStringLiteral("--platform"), QStringLiteral("--channel"), QStringLiteral("--enrollment")},
          {QStringLiteral("--supervised"), QStringLiteral("--unsupervised")}},
         validateFiles,
         false},
        {QStringLiteral("profile diff"), QStringLiteral("A B"), 2, 2, {}, diff, false},
        {QStringLiteral("profile new"),
         QStringLiteral(
             "--template ID [--set FIELD=VALUE]… [--prefix com.example] [--organization NAME] -o F [--force] "
             "| --list [--template ID]"),
         0,
         0,
         {{QStringLiteral("--template"), QStringLiteral("--set"), QStringLiteral("--prefix"),
           QStringLiteral("--organization"), QStringLiteral("-o")},
          {QStringLiteral("--list"), QStringLiteral("--force")}},
         createFile,
         false},
    };
}

} // namespace espalier::ctl
