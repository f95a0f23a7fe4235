#include "ui/server/schema_report_sheet.h"

#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/fact_grid.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"

#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int SheetWidth = 680;
constexpr int Padding = 24;

QList<Fact> folderFacts(const QJsonObject& report)
{
    QList<Fact> facts;
    const QJsonObject files = report.value(QLatin1String("files")).toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        facts.append({visibleText(it.key(), 80),
                      SchemaReportSheet::tr("%n file(s)", nullptr, it.value().toInt()),
                      Fact::Form::Words,
                      {},
                      {}});
    }
    return facts;
}

} // namespace

QList<CellRow> schemaFindings(const QJsonObject& report)
{
    QList<CellRow> rows;
    const auto add = [&](const char* list, State state, const QString& words, bool withReason) {
        for (const QJsonValue& each : report.value(QLatin1String(list)).toArray()) {
            const QString reason = visibleText(each[QStringLiteral("what")].toString(), 400);
            Cell file;
            file.text = visibleText(each[QStringLiteral("file")].toString(), 200);
            file.second = withReason ? reason : QString();
            file.tip = file.text + QLatin1Char('\n') + reason;
            Cell outcome;
            outcome.text = words;
            outcome.state = state;
            outcome.sort = static_cast<int>(rows.size());
            rows.append({static_cast<int>(rows.size()), {file, outcome}, {}});
        }
    };
    add("problems", State::Failed, SchemaReportSheet::tr("Can’t be read"), true);
    add("remarks", State::Warning, SchemaReportSheet::tr("Read in part"), true);
    add("no_schema", State::Unknown, SchemaReportSheet::tr("No schema"), false);
    return rows;
}

SchemaReportSheet::SchemaReportSheet(const QJsonObject& report, QWidget* over) : Sheet(over)
{
    setPanelWidth(SheetWidth);
    setTitle(tr("What was read"));
    const QList<CellRow> findings = schemaFindings(report);
    auto* facts = new FactGrid(this);
    facts->setFacts(folderFacts(report));
    facts->setAccessibleName(tr("Files that became descriptions"));
    auto* list = new RecordList({tr("File"), tr("What became of it")}, {0, 170}, this);
    list->setStateColumn(1);
    list->setRows(findings);
    list->table()->setAccessibleName(tr("Files that were skipped"));
    list->empty()->set(QStringLiteral("tick"), tr("Nothing was skipped"), tr("Every file in the folder was read."));

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(new TextLabel(tr("Descriptions by folder"), TextRole::Strong, &Theme::text1, body));
    column->addWidget(facts);
    column->addSpacing(space::medium);
    column->addWidget(new TextLabel(findings.isEmpty()
                                        ? tr("Skipped")
                                        : tr("Skipped: %1").arg(QLocale().toString(static_cast<int>(findings.size()))),
                                    TextRole::Strong, &Theme::text1, body));
    column->addWidget(list, 1);
    setBody(body, Padding);
}

} // namespace espalier::ui
