#include "ui/groups/devices_sheet.h"

#include "ui/common/button.h"
#include "ui/common/cells_model.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/two_line_delegate.h"
#include "ui/common/user_sentence.h"
#include "ui/devices/device_row.h"
#include "ui/devices/device_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int mostOffered = 300;
constexpr int lookSoonMs = 150;

// As a query writes it.
QString notIn(QString group)
{
    group.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("not group(\"%1\")").arg(group);
}
} // namespace

DevicesSheet::DevicesSheet(server::Control& control, const QString& title, const QString& words, const QString& without,
                           QWidget* over)
    : Sheet(over), m_control(control), m_without(without), m_filter(new QLineEdit(this)),
      m_table(new TableView(TableView::Checks::Selection, this)), m_model(new CellsModel({tr("Device")}, this)),
      m_empty(new EmptyState(this)), m_more(paragraph({})),
      m_problem(new TextLabel(TextRole::Body, &Theme::danger, this)),
      m_count(new TextLabel(TextRole::Body, &Theme::text2, this)),
      m_add(new Button(tr("Add"), Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("devicesSheet"));
    setTitle(title);
    setPanelWidth(520);
    m_filter->setObjectName(QStringLiteral("deviceFilter"));
    m_filter->setPlaceholderText(tr("Look for devices"));
    m_filter->setAccessibleName(tr("Look for devices"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_table->setObjectName(QStringLiteral("devicesToChoose"));
    m_table->setAccessibleName(tr("Devices"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Weight::Name, m_table));
    m_table->setColumnWidths({0});
    m_table->horizontalHeader()->hide();
    m_add->setObjectName(QStringLiteral("addDevices"));
    m_empty->hide();
    m_more->hide();
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, space::pane, 0, space::small);
    column->setSpacing(space::medium);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::large, 0, space::large, 0);
    head->setSpacing(space::medium);
    head->addWidget(paragraph(words));
    head->addWidget(m_filter);
    head->addWidget(m_problem);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, 0, space::large, 0);
    foot->addWidget(m_more);
    column->addLayout(foot);
    setBody(body, 0);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    this->foot()->insertWidget(0, m_count);
    this->foot()->addWidget(cancel);
    this->foot()->addWidget(m_add);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_add->setEnabled(false);
        Q_EMIT chosen(m_chosen.values());
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &DevicesSheet::ask);
    connect(m_filter, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesSheet::noteSelection);
    judge();
    ask();
    present(m_filter);
}

void DevicesSheet::ask()
{
    const QString text = m_filter->text().trimmed();
    m_control.call(QStringLiteral("device.list"),
                   {{QStringLiteral("query"), notIn(m_without)},
                    {QStringLiteral("filter"), text},
                    {QStringLiteral("most"), mostOffered},
                    {QStringLiteral("sort"), QStringLiteral("name")}},
                   this, [this, text](const Result<QJsonValue>& answer) {
                       if (text != m_filter->text().trimmed()) {
                           return;
                       }
                       if (!answer) {
                           showProblem(userSentence(answer.error(), {}).whyAndNext());
                           return;
                       }
                       tell(answer->toObject());
                   });
}

void DevicesSheet::tell(const QJsonObject& answer)
{
    QList<CellRow> rows;
    const QJsonArray found = answer.value(QLatin1String("rows")).toArray();
    for (const QJsonValue& value : found) {
        const auto device = DeviceRow::fromJson(value.toObject());
        if (!device.groups.contains(m_without)) {
            rows << CellRow{
                device.id,
                {Cell{visibleText(device.title()),
                      tr("%1 · %2", "model, serial number").arg(modelWords(device), visibleText(device.serial)),
                      deviceIconName(device.platform, device.model),
                      {},
                      {},
                      {}}},
                value.toObject()};
        }
    }
    m_showing = true;
    m_model->setRows(rows);
    m_table->clearSelection();
    for (int row = 0; row < rows.size(); ++row) {
        if (m_chosen.contains(rows.at(row).key.toLongLong())) {
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    m_showing = false;
    const qint64 matching = answer.value(QLatin1String("matching")).toInteger();
    m_more->setText(tr("The first %1 of %2. Look for a name or serial number to find others.")
                        .arg(locale().toString(found.size()), locale().toString(matching)));
    m_more->setVisible(matching > found.size());
    m_empty->set(QStringLiteral("search"), tr("No device to add"),
                 m_filter->text().isEmpty() ? tr("Every device is in this group already.")
                                            : tr("None that isn’t in the group fits these words."));
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    judge();
}

void DevicesSheet::noteSelection()
{
    if (m_showing) {
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const qint64 id = m_model->at(row).key.toLongLong();
        if (m_table->selectionModel()->isRowSelected(row, {})) {
            m_chosen.insert(id);
        } else {
            m_chosen.remove(id);
        }
    }
    judge();
}

void DevicesSheet::judge()
{
    const int count = static_cast<int>(m_chosen.size());
    m_count->setText(count == 0 ? QString() : tr("%n device(s) chosen", nullptr, count));
    m_add->setEnabled(count > 0);
}

void DevicesSheet::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
    judge();
}

} // namespace espalier::ui
