// How fast a profile document opens and follows edits. Prints JSON, times in milliseconds (median, and the slowest):
//   benchmark_profile_document [--megabytes 5] [--payloads 400]
#include "profiles/editing/edits.h"
#include "profiles/editing/payloads.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/shown_text.h"
#include "profiles/editing/writing.h"
#include "tests/benchmark/large_profile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <functional>

using namespace espalier;
using namespace espalier::profiles;

namespace {

QJsonObject measured(int times, const std::function<void(int)>& work)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        taken.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    return {{QStringLiteral("median"), taken[taken.size() / 2]}, {QStringLiteral("slowest"), taken.last()}};
}

void apply(EditableDocument& document, const Result<Edit>& edit)
{
    if (!edit || !document.apply(*edit)) {
        qFatal("the edit failed");
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("megabytes"), QStringLiteral("size"), QStringLiteral("MB"), QStringLiteral("4.9")});
    parser.addOption(
        {QStringLiteral("payloads"), QStringLiteral("number"), QStringLiteral("N"), QStringLiteral("400")});
    parser.addHelpOption();
    parser.process(app);
    const auto bytes = static_cast<qsizetype>(parser.value(QStringLiteral("megabytes")).toDouble() * 1024 * 1024);
    const QByteArray file =
        benchmark::largeProfile(bytes, std::max(1, parser.value(QStringLiteral("payloads")).toInt()));

    QJsonObject result{{QStringLiteral("bytes"), file.size()}};
    const auto opened = openDocument(file);
    if (!opened || opened->isBroken()) {
        qFatal("the profile doesn't open");
    }
    EditableDocument document = *opened;
    result[QStringLiteral("open")] = measured(9, [&](int) { static_cast<void>(openDocument(file)); });
    const QList<Payload> all = payloads(document);
    result[QStringLiteral("payloads")] = all.size();
    const auto in = [&](int i) { return payloads(document)[i * 37 % all.size()].node; };

    result[QStringLiteral("leaf edit")] = measured(200, [&](int i) {
        apply(document, setValue(document, document.child(in(i), u"Setting7"), QStringLiteral("text %1").arg(i)));
    });
    result[QStringLiteral("typing in the view")] = measured(200, [&](int i) {
        const qsizetype at =
            shownPosition(document.text(), document.contentSpan(document.child(in(i), u"Setting7")).begin);
        apply(document, typedInView(document, at, 0, QStringLiteral("x")));
    });
    result[QStringLiteral("insert key")] = measured(
        200, [&](int i) { apply(document, insertKey(document, in(i), QStringLiteral("New%1").arg(i), i, 2)); });
    result[QStringLiteral("remove key")] = measured(
        200, [&](int i) { apply(document, remove(document, document.child(in(i), QStringLiteral("New%1").arg(i)))); });
    result[QStringLiteral("duplicate payload")] =
        measured(20, [&](int i) { apply(document, duplicatePayload(document, in(i))); });
    result[QStringLiteral("move payload to the end")] =
        measured(9, [&](int i) { apply(document, move(document, in(i), payloads(document).size() - 1)); });
    result[QStringLiteral("typing that breaks it")] = measured(20, [&](int i) {
        const qsizetype at = document.isBroken() ? document.text().size() / 2
                                                 : document.contentSpan(document.child(in(i), u"Setting7")).begin;
        apply(document, document.typed(at, 0, "<"));
    });
    result[QStringLiteral("damages")] = measured(5, [&](int) {
        apply(document, document.typed(0, 0, " "));
        static_cast<void>(document.damages());
    });
    QTextStream(stdout) << QJsonDocument(result).toJson();
    return 0;
}
