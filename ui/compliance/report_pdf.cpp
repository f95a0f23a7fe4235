#include "ui/compliance/report_pdf.h"

#include "base/durations.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/theme.h"
#include "ui/common/time_words.h"
#include "ui/compliance/report_paper.h"
#include "ui/devices/device_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QPageSize>

namespace espalier::ui {

namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ComplianceReport)
};

constexpr qreal marginMm = 18;
constexpr qreal gapMm = 8;
constexpr int mostPlatforms = 6;
constexpr int mostBrokenLines = 9;
constexpr int mostReportDays = 60;

const Theme& ink = lightTheme; // paper is white

void headOf(ReportPaper& paper, const ComplianceReport& report, const ComplianceCounts& counts)
{
    const QString date = QLocale().toString(QDateTime::fromMSecsSinceEpoch(report.at).date(), QLocale::LongFormat);
    paper.line(ReportTexts::tr("Compliance of devices"), TextRole::PageTitle, 22, ink.text1, 0, paper.width());
    paper.skip(0.5);
    paper.line(ReportTexts::tr("%1 · %2", "organisation, date").arg(visibleText(report.organization, 120), date),
               TextRole::Body, 11, ink.text2, 0, paper.width());
    paper.skip(7);
    paper.line(ReportTexts::tr("%1 of %n device(s) compliant", nullptr, counts.all())
                   .arg(QLocale().toString(counts.compliant)),
               TextRole::PaneTitle, 16, ink.text1, 0, paper.width());
    paper.skip(2);
    paper.bar(counts, 0, paper.width(), 7);
    paper.skip(2);
    paper.legend(counts, 0, paper.width());
    if (const int without = report.summary[QLatin1String("devices")][QLatin1String("without_policy")].toInt();
        without > 0) {
        paper.skip(1);
        paper.line(ReportTexts::tr("%n device(s) more aren’t covered by a policy.", nullptr, without), TextRole::Body,
                   9, ink.text2, 0, paper.width());
    }
    paper.skip(gapMm);
}

int platformsOf(ReportPaper& paper, const QJsonArray& platforms, int wide)
{
    paper.line(ReportTexts::tr("By kind of device"), TextRole::CardTitle, 11, ink.text1, 0, wide);
    int shown = 0;
    for (const QJsonValue& value : platforms) {
        if (++shown > mostPlatforms) {
            break;
        }
        const auto counts = ComplianceCounts::fromJson(value.toObject());
        const QString name = platformWords(value[QLatin1String("platform")].toString());
        paper.skip(2.2);
        paper.write(
            ReportTexts::tr("%1 of %2").arg(QLocale().toString(counts.compliant), QLocale().toString(counts.all())),
            TextRole::Body, 9, ink.text2, wide / 2, wide / 2, Qt::AlignRight);
        paper.line(name.isEmpty() ? ReportTexts::tr("Not known yet") : name, TextRole::Body, 9, ink.text1, 0, wide / 2);
        paper.skip(0.6);
        paper.bar(counts, 0, wide, 3);
    }
    return paper.top();
}

int brokenOf(ReportPaper& paper, const QList<BrokenRule>& broken, int left, int wide)
{
    paper.line(ReportTexts::tr("What is broken most"), TextRole::CardTitle, 11, ink.text1, left, wide);
    paper.skip(1.4);
    const int number = ReportPaper::dots(22);
    for (const BrokenRule& rule : broken.mid(0, mostBrokenLines)) {
        paper.skip(1);
        paper.write(ReportTexts::tr("%n device(s)", nullptr, rule.devices), TextRole::Body, 9, ink.text2,
                    left + wide - number, number, Qt::AlignRight);
        paper.line(rule.words, TextRole::Body, 9, ink.text1, left, wide - number - ReportPaper::dots(2));
    }
    if (broken.isEmpty()) {
        paper.line(ReportTexts::tr("Nothing"), TextRole::Body, 9, ink.text2, left, wide);
    }
    return paper.top();
}

void daysOf(ReportPaper& paper, const QJsonArray& days)
{
    if (days.size() < 2) {
        return;
    }
    QList<PaperDay> columns;
    for (qsizetype i = qMax(qsizetype(0), days.size() - mostReportDays); i < days.size(); ++i) {
        const qint64 at = days[i][QLatin1String("at")].toInteger() + dayMs / 2; // that day in every time zone
        columns.append({ComplianceCounts::fromJson(days[i].toObject()), dayWords(at, at)});
    }
    paper.line(ReportTexts::tr("Over time"), TextRole::CardTitle, 11, ink.text1, 0, paper.width());
    paper.skip(2);
    paper.columns(columns, 0, paper.width(), 22);
    paper.skip(gapMm);
}

void policiesOf(ReportPaper& paper, const QJsonArray& policies)
{
    const int number = ReportPaper::dots(19);
    const int group = ReportPaper::dots(38);
    const int name = paper.width() - group - 4 * number;
    const auto row = [&](const QStringList& cells, TextRole role, qreal points, const QColor& color) {
        paper.write(cells.at(1), role, points, color, name, group - ReportPaper::dots(2));
        for (int i = 0; i < 4; ++i) {
            paper.write(cells.at(2 + i), role, points, color, name + group + i * number, number, Qt::AlignRight);
        }
        paper.line(cells.at(0), role, points, color, 0, name - ReportPaper::dots(3));
    };
    paper.line(ReportTexts::tr("Policies"), TextRole::CardTitle, 11, ink.text1, 0, paper.width());
    paper.skip(1.5);
    row({ReportTexts::tr("Policy"), ReportTexts::tr("Devices of"), ReportTexts::tr("Compliant"),
         ReportTexts::tr("In grace"), ReportTexts::tr("Failing"), ReportTexts::tr("Not known")},
        TextRole::Body, 8, ink.text2);
    const int tall = paper.lineTall(TextRole::Body, 9) + ReportPaper::dots(2.2);
    // One line stays for how many there was no room for.
    const int fit = qMax(0, paper.room() / tall - 1);
    int shown = 0;
    for (const QJsonValue& value : policies) {
        if (shown == fit && policies.size() > fit) {
            break;
        }
        const auto policy = PolicyRow::fromJson(value.toObject());
        paper.skip(1);
        paper.rule(0, paper.width());
        paper.skip(1);
        row({visibleText(policy.name, 120), visibleText(groupWords(policy.group), 120),
             QLocale().toString(policy.counts.compliant), QLocale().toString(policy.counts.grace),
             QLocale().toString(policy.counts.failing), QLocale().toString(policy.counts.unknown)},
            TextRole::Body, 9, ink.text1);
        ++shown;
    }
    if (const int more = static_cast<int>(policies.size()) - shown; more > 0) {
        paper.skip(1);
        paper.line(ReportTexts::tr("and %n more", nullptr, more), TextRole::Body, 9, ink.text2, 0, paper.width());
    }
}

} // namespace

QByteArray compliancePdf(const ComplianceReport& report)
{
    QByteArray pdf;
    QBuffer file(&pdf);
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setResolution(ReportPaper::resolution);
    const bool inches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(inches ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setTitle(ReportTexts::tr("Compliance of devices"));
    ReportPaper paper(writer);
    headOf(paper, report, ComplianceCounts::fromJson(report.summary.value(QLatin1String("devices")).toObject()));
    const int half = (paper.width() - ReportPaper::dots(gapMm)) / 2;
    const int top = paper.top();
    const int leftEnd = platformsOf(paper, report.summary.value(QLatin1String("platforms")).toArray(), half);
    paper.goTo(top);
    const int rightEnd = brokenOf(paper, report.broken, paper.width() - half, half);
    paper.goTo(qMax(leftEnd, rightEnd));
    paper.skip(gapMm);
    daysOf(paper, report.summary.value(QLatin1String("days")).toArray());
    policiesOf(paper, report.summary.value(QLatin1String("policies")).toArray());
    paper.foot(visibleText(report.organization, 120),
               QLocale().toString(QDateTime::fromMSecsSinceEpoch(report.at), QLocale::ShortFormat));
    paper.end();
    return pdf;
}

} // namespace espalier::ui
