#include "app/espalierctl/profile_validation.h"

#include "profiles/editing/reading.h"
#include "profiles/validation/sentences.h"
#include "profiles/validation/validation.h"
#include "server/catalogue_source.h"

#include <QDateTime>

namespace espalier::ctl {

namespace {

using namespace profiles;

Failure bad(const QString& what)
{
    return fail(ErrorCode::InvalidInput, what);
}

// "iOS:17.0", "macOS".
Result<> addPlatform(Audience& audience, const QString& text)
{
    const QString wanted = text.section(QLatin1Char(':'), 0, 0);
    const QString version = text.section(QLatin1Char(':'), 1);
    for (const auto platform : catalogue::allPlatforms) {
        const bool isIt =
            catalogue::name(platform).compare(wanted, Qt::CaseInsensitive) == 0 ||
            (platform == catalogue::Platform::iOS && wanted.compare(QLatin1String("iPadOS"), Qt::CaseInsensitive) == 0);
        if (!isIt) {
            continue;
        }
        const auto oldest = catalogue::OsVersion::fromText(version);
        if (!version.isEmpty() && !oldest.isSet()) {
            return bad(QStringLiteral("“%1” is no version").arg(version));
        }
        audience.platforms.insert(platform, oldest);
        return {};
    }
    return bad(QStringLiteral("“%1” is none of iOS, macOS, tvOS, visionOS, watchOS").arg(wanted));
}

template <class T>
Result<std::optional<T>> choice(const CommandLine& line, const QString& option,
                                const QList<std::pair<QString, T>>& choices)
{
    if (!line.has(option)) {
        return std::optional<T>();
    }
    QStringList names;
    for (const auto& [name, value] : choices) {
        if (line.value(option) == name) {
            return std::optional(value);
        }
        names.append(name);
    }
    return bad(QStringLiteral("%1 is one of %2").arg(option, names.join(QStringLiteral(", "))));
}

Result<Audience> audienceOf(const CommandLine& line)
{
    Audience audience;
    audience.nowMs = QDateTime::currentMSecsSinceEpoch();
    for (const QString& platform : line.values(QStringLiteral("--platform"))) {
        TRY(addPlatform(audience, platform));
    }
    audience.channel =
        TRY(choice<Scope>(line, QStringLiteral("--channel"),
                          {{QStringLiteral("device"), Scope::System}, {QStringLiteral("user"), Scope::User}}));
    audience.enrollment = TRY(choice<Enrollment>(line, QStringLiteral("--enrollment"),
                                                 {{QStringLiteral("device"), Enrollment::Device},
                                                  {QStringLiteral("automated"), Enrollment::Automated},
                                                  {QStringLiteral("user"), Enrollment::User},
                                                  {QStringLiteral("none"), Enrollment::None}}));
    const bool yes = line.has(QStringLiteral("--supervised"));
    const bool no = line.has(QStringLiteral("--unsupervised"));
    if (yes && no) {
        return bad(QStringLiteral("give --supervised or --unsupervised"));
    }
    if (yes || no) {
        audience.supervised = yes;
    }
    return audience;
}

struct PayloadWords {
    QString type;
    QString name; // for people
};

struct Checked {
    QString file;
    EditableDocument document;
    QList<Problem> problems;
    QHash<qsizetype, Place> places; // by offset
    QHash<NodeId, PayloadWords> payloads;
    QString unreadable; // no property list at all

    [[nodiscard]] qsizetype count(Severity severity) const
    {
        const auto is = [severity](const Problem& problem) { return problem.severity == severity; };
        const bool whole = !unreadable.isEmpty() || isTampered();
        return std::count_if(problems.begin(), problems.end(), is) + (severity == Severity::Error && whole ? 1 : 0);
    }
    [[nodiscard]] const std::optional<SignatureFacts>& signature() const { return document.origin().signature; }
    [[nodiscard]] bool isTampered() const { return signature() && !signature()->verifies; }
    [[nodiscard]] qsizetype offsetOf(const Problem& problem) const { return document.span(problem.node).begin; }
    [[nodiscard]] Place placeOf(const Problem& problem) const
    {
        return problem.place ? *problem.place : places.value(offsetOf(problem));
    }
};

PayloadWords wordsOf(const EditableDocument& document, NodeId payload)
{
    const QString type = document.string(payload, u"PayloadType");
    const QString name = document.string(payload, u"PayloadDisplayName").simplified();
    return {type, name.isEmpty() ? type : name};
}

// A file that isn't there, or is none, is a finding too: the others are judged all the same.
Checked check(const QString& file, const catalogue::Catalogue& catalogue, const Audience& audience)
{
    Checked checked;
    checked.file = file;
    const auto base64 = readFileBase64(file);
    if (!base64) {
        checked.unreadable = base64.error().what;
        return checked;
    }
    auto document = openDocument(QByteArray::fromBase64(base64->toLatin1()));
    if (!document) {
        checked.unreadable = document.error().what;
        return checked;
    }
    checked.document = std::move(*document);
    checked.problems = validate(checked.document, catalogue, audience);
    QList<qsizetype> offsets;
    for (const Problem& problem : std::as_const(checked.problems)) {
        offsets.append(checked.offsetOf(problem));
        if (problem.payload.isValid() && !checked.payloads.contains(problem.payload)) {
            checked.payloads.insert(problem.payload, wordsOf(checked.document, problem.payload));
        }
    }
    checked.places = placesAt(checked.document.text(), offsets);
    return checked;
}

QString tamperedWords(const SignatureFacts& signature)
{
    return signature.subject.isEmpty()
               ? QStringLiteral("The signature can't be checked: the signer's certificate isn't in the file, there are "
                                "several signers, or the algorithm is not a known one; devices refuse the file.")
               : QStringLiteral("The signature doesn't fit the content; devices refuse the file.");
}

QJsonValue toJson(const std::optional<SignatureFacts>& signature)
{
    if (!signature) {
        return {};
    }
    return QJsonObject{{QStringLiteral("signer"), signature->subject},
                       {QStringLiteral("issuer"), signature->issuer},
                       {QStringLiteral("not_before"), signature->notBeforeMs},
                       {QStringLiteral("not_after"), signature->notAfterMs},
                       {QStringLiteral("verifies"), signature->verifies}};
}

QString day(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
}

QJsonObject toJson(const Checked& checked)
{
    QJsonArray problems;
    if (!checked.unreadable.isEmpty()) {
        problems.append(QJsonObject{{QStringLiteral("severity"), QStringLiteral("error")},
                                    {QStringLiteral("rule"), ruleId(Rule::NotReadable)},
                                    {QStringLiteral("sentence"), checked.unreadable}});
    }
    if (checked.isTampered()) {
        problems.append(QJsonObject{{QStringLiteral("severity"), QStringLiteral("error")},
                                    {QStringLiteral("rule"), QStringLiteral("signature-broken")},
                                    {QStringLiteral("sentence"), tamperedWords(*checked.signature())}});
    }
    for (const Problem& problem : checked.problems) {
        const Place place = checked.placeOf(problem);
        QJsonObject object{{QStringLiteral("severity"), name(problem.severity)},
                           {QStringLiteral("rule"), ruleId(problem)},
                           {QStringLiteral("sentence"), sentence(problem)},
                           {QStringLiteral("path"), problem.path.text()},
                           {QStringLiteral("line"), place.line},
                           {QStringLiteral("column"), place.column}};
        if (problem.payload.isValid()) {
            const PayloadWords payload = checked.payloads.value(problem.payload);
            object.insert(QStringLiteral("payload"),
                          QJsonObject{{QStringLiteral("type"), payload.type},
                                      {QStringLiteral("name"), payload.name},
                                      {QStringLiteral("place"), checked.document.indexInParent(problem.payload)}});
        }
        if (problem.fix) {
            object.insert(QStringLiteral("fix"), sentence(*problem.fix));
        }
        problems.append(object);
    }
    return {{QStringLiteral("file"), checked.file},
            {QStringLiteral("signature"), toJson(checked.signature())},
            {QStringLiteral("errors"), checked.count(Severity::Error)},
            {QStringLiteral("warnings"), checked.count(Severity::Warning)},
            {QStringLiteral("hints"), checked.count(Severity::Hint)},
            {QStringLiteral("problems"), problems}};
}

QString tamperedLine(const Checked& checked)
{
    return QStringLiteral("%1: error: %2 [signature-broken]").arg(checked.file, tamperedWords(*checked.signature()));
}

QString lineOf(const Checked& checked, const Problem& problem)
{
    const Place place = checked.placeOf(problem);
    const QString where =
        problem.payload.isValid() ? checked.payloads.value(problem.payload).name + QStringLiteral(": ") : QString();
    return QStringLiteral("%1:%2:%3: ").arg(checked.file).arg(place.line).arg(place.column) + name(problem.severity) +
           QStringLiteral(": ") + oneLine(where + sentence(problem)) + QStringLiteral(" [") + ruleId(problem) +
           QLatin1Char(']');
}

void print(QTextStream& out, const Checked& checked)
{
    if (!checked.unreadable.isEmpty()) {
        out << checked.file << ": error: " << oneLine(checked.unreadable) << '\n';
    }
    if (const auto& signature = checked.signature()) {
        const QString signer = signature->subject.isEmpty()
                                   ? QStringLiteral("somebody whose certificate isn't in the file")
                                   : oneLine(signature->subject);
        out << checked.file << ": signed by " << signer;
        if (!signature->subject.isEmpty()) {
            out << ", issued by " << oneLine(signature->issuer) << ", valid " << day(signature->notBeforeMs) << " to "
                << day(signature->notAfterMs);
        }
        out << '\n';
        if (!signature->verifies) {
            out << tamperedLine(checked) << '\n';
        }
    }
    for (const Problem& problem : checked.problems) {
        out << lineOf(checked, problem) << '\n';
    }
    out << checked.file << ": errors " << checked.count(Severity::Error) << ", warnings "
        << checked.count(Severity::Warning) << ", hints " << checked.count(Severity::Hint) << '\n';
}

// With the schema that the data folder has loaded, when there is one.
Result<std::shared_ptr<const catalogue::Catalogue>> knownCatalogue(const Invocation& call)
{
    return call.folder.isInitialised() ? server::CatalogueSource(call.folder.catalogueFile()).current()
                                       : catalogue::Catalogue::shipped();
}

} // namespace

Result<QStringList> errorLines(const Invocation& call, const QString& file)
{
    Audience audience;
    audience.nowMs = QDateTime::currentMSecsSinceEpoch();
    const auto catalogue = TRY(knownCatalogue(call));
    const Checked checked = check(file, *catalogue, audience);
    QStringList lines;
    if (checked.isTampered()) {
        lines.append(tamperedLine(checked));
    }
    for (const Problem& problem : checked.problems) {
        if (problem.severity == Severity::Error) {
            lines.append(lineOf(checked, problem));
        }
    }
    return lines;
}

Result<int> validateFiles(Invocation& call)
{
    const Audience audience = TRY(audienceOf(call.line));
    const auto catalogue = TRY(knownCatalogue(call));
    QJsonArray all;
    bool good = true;
    for (const QString& file : call.arguments) {
        const Checked checked = check(file, *catalogue, audience);
        good = good && checked.count(Severity::Error) == 0;
        if (call.json) {
            all.append(toJson(checked));
        } else {
            print(call.out, checked);
        }
    }
    if (call.json) {
        TRY(printJson(call, all));
    }
    return good ? Done : Failed;
}

} // namespace espalier::ctl
