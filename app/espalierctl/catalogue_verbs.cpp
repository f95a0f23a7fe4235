#include "app/espalierctl/verb.h"
#include "catalogue/catalogue_files.h"
#include "catalogue/layers.h"

#include <QDir>

namespace espalier::ctl {

namespace {

using namespace catalogue;

void printFindings(QTextStream& out, const char* title, const QList<Finding>& findings)
{
    if (findings.isEmpty()) {
        return;
    }
    out << title << '\n';
    for (const Finding& one : findings) {
        out << "  " << one.text() << '\n';
    }
}

void printLayer(QTextStream& out, const Layer& layer)
{
    out << (layer.folder.isEmpty() ? QStringLiteral("base tree") : layer.folder)
        << (layer.preRelease ? " (pre-release)" : "") << '\n';
    for (auto it = layer.report.filesRead.begin(); it != layer.report.filesRead.end(); ++it) {
        out << "  " << it.key() << ": " << it.value() << " files\n";
    }
    QStringList leftOut;
    for (auto it = layer.report.wordsLeftOut.begin(); it != layer.report.wordsLeftOut.end(); ++it) {
        leftOut.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    }
    out << "  texts left out: " << leftOut.join(QStringLiteral(", ")) << '\n';
    printFindings(out, "  no schema:", layer.report.otherFiles);
    printFindings(out, "  remarks:", layer.report.remarks);
}

void printEntries(QTextStream& out, const QList<Entry>& entries)
{
    for (const Kind kind : allKinds) {
        QStringList types;
        int count = 0;
        int preRelease = 0;
        for (const Entry& entry : entries) {
            if (entry.kind == kind) {
                types.append(entry.type);
                ++count;
                preRelease += entry.preRelease ? 1 : 0;
            }
        }
        types.removeDuplicates();
        out << name(kind) << ": " << count << " entries, " << types.size() << " types, " << preRelease
            << " of them pre-release\n";
    }
}

Result<int> build(Invocation& call)
{
    const QString from = call.line.value(QStringLiteral("--from"));
    const QString to = call.line.value(QStringLiteral("-o"));
    if (from.isEmpty() || to.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give --from FOLDER and -o FOLDER"));
    }
    const Layers all = TRY(readLayers(from));
    for (const Layer& layer : all.read) {
        printLayer(call.out, layer);
    }
    call.out << "DELTAS.tsv: " << all.deltas.rows << " rows, " << all.deltas.applied << " applied, " << all.deltas.known
             << " known already, " << all.deltas.notTaken.size() << " of seeds not taken, "
             << all.deltas.notApplied.size() << " not applied\n";
    printFindings(call.out, "changed by a seed and not taken:", all.notTaken + all.deltas.notTaken);
    printEntries(call.out, all.entries);
    if (const auto problems = all.problems(); !problems.isEmpty()) {
        printFindings(call.out, "problems:", problems);
        return fail(ErrorCode::Conflict, QStringLiteral("%1 problems: nothing is written").arg(problems.size()));
    }
    TRY(writeFiles(all.entries, to));
    return Done;
}

void printFindings(Invocation& call, const QString& title, const QJsonValue& findings, qsizetype most)
{
    const QJsonArray all = findings.toArray();
    if (!all.isEmpty()) {
        call.out << title << ":\n";
    }
    for (qsizetype i = 0; i < std::min(most, all.size()); ++i) {
        const QJsonValue one = all[i];
        call.out << "  " << one[QStringLiteral("file")].toString() << ": " << one[QStringLiteral("what")].toString()
                 << '\n';
    }
    if (all.size() > most) {
        call.out << "  and " << all.size() - most << " more\n";
    }
}

Result<int> load(Invocation& call)
{
    QJsonObject arguments{{QStringLiteral("folder"), QDir(call.arguments[0]).absolutePath()}};
    if (call.line.has(QStringLiteral("--release"))) {
        arguments.insert(QStringLiteral("release"), call.line.value(QStringLiteral("--release")));
    }
    const QJsonObject result = TRY(call.session.call(QStringLiteral("catalogue.load"), arguments)).toObject();
    const QJsonArray problems = result[QStringLiteral("problems")].toArray();
    if (call.json) {
        TRY(printJson(call, result));
    } else {
        call.out << "release " << result[QStringLiteral("release")].toString() << ", "
                 << result[QStringLiteral("entries")].toInt() << " entries\n";
        const QJsonObject files = result[QStringLiteral("files")].toObject();
        for (auto it = files.begin(); it != files.end(); ++it) {
            call.out << "  " << it.key() << ": " << it.value().toInt() << " files\n";
        }
        printFindings(call, QStringLiteral("no schema"), result[QStringLiteral("no_schema")], 20);
        printFindings(call, QStringLiteral("remarks"), result[QStringLiteral("remarks")], 100);
        printFindings(call, QStringLiteral("could not be read"), problems, problems.size());
    }
    return problems.isEmpty() ? Done : Failed;
}

Result<int> listCatalogue(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("kind"), call.line.value(QStringLiteral("--kind")));
    arguments.insert(QStringLiteral("pre_release"), call.line.has(QStringLiteral("--pre-release")));
    return printRows(call, TRY(call.session.call(QStringLiteral("catalogue.list"), arguments)),
                     {{QStringLiteral("KIND"), QStringLiteral("kind")},
                      {QStringLiteral("TYPE"), QStringLiteral("type")},
                      {QStringLiteral("VARIANT"), QStringLiteral("variant")},
                      {QStringLiteral("TITLE"), QStringLiteral("title")},
                      {QStringLiteral("SYSTEMS"), QStringLiteral("systems")},
                      {QStringLiteral("SINCE"), QStringLiteral("since")},
                      {QStringLiteral("GONE"), QStringLiteral("gone")}});
}

Result<int> showEntry(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("kind"), call.line.value(QStringLiteral("--kind")));
    arguments.insert(QStringLiteral("type"), call.arguments[0]);
    const QJsonValue entry = TRY(call.session.call(QStringLiteral("catalogue.show"), arguments));
    if (call.json) {
        return printJson(call, entry);
    }
    const QList<Column> columns{{QStringLiteral("KEY"), QStringLiteral("way")},
                                {QStringLiteral("TYPE"), QStringLiteral("type")},
                                {QStringLiteral("REQUIRED"), QStringLiteral("required")},
                                {QStringLiteral("CHOICES"), QStringLiteral("choices")},
                                {QStringLiteral("TITLE"), QStringLiteral("title")}};
    call.out << entry[QStringLiteral("title")].toString() << " – " << entry[QStringLiteral("type")].toString() << '\n';
    TRY(printRows(call, entry[QStringLiteral("keys")], columns));
    if (const QJsonValue answer = entry[QStringLiteral("response-keys")]; !answer.toArray().isEmpty()) {
        call.out << "\nin the answer\n";
        TRY(printRows(call, answer, columns));
    }
    return Done;
}

} // namespace

Verbs catalogueVerbs()
{
    return {
        {QStringLiteral("catalogue build"),
         QStringLiteral("--from FOLDER -o FOLDER"),
         0,
         0,
         {{QStringLiteral("--from"), QStringLiteral("-o")}, {}},
         build,
         false},
        {QStringLiteral("catalogue load"),
         QStringLiteral("FOLDER [--release R]"),
         1,
         1,
         {{QStringLiteral("--release")}, {}},
         load},
        {QStringLiteral("catalogue unload"),
         {},
         0,
         0,
         {},
         [](Invocation& call) -> Result<int> {
             TRY(call.session.call(QStringLiteral("catalogue.unload")));
             return done(call, QStringLiteral("The loaded schema is gone; the built-in one counts."));
         }},
        {QStringLiteral("catalogue list"),
         QStringLiteral("[--kind K] [--pre-release]"),
         0,
         0,
         {{QStringLiteral("--kind")}, {QStringLiteral("--pre-release")}},
         listCatalogue},
        {QStringLiteral("catalogue show"),
         QStringLiteral("TYPE[#VARIANT] [--kind K]"),
         1,
         1,
         {{QStringLiteral("--kind")}, {}},
         showEntry},
    };
}

} // namespace espalier::ctl
