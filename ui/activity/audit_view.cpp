#include "ui/activity/audit_view.h"

#include "ui/activity/audit_detail.h"
#include "ui/activity/audit_export_sheet.h"
#include "ui/activity/audit_filter.h"
#include "ui/activity/audit_model.h"
#include "ui/activity/event_delegate.h"
#include "ui/activity/name_book.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/split_view.h"
#include "ui/common/state_delegate.h"
#include "ui/common/table_view.h"
#include "ui/common/two_line_delegate.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QShortcut>
#include <QStackedWidget>

namespace espalier::ui {

AuditView::AuditView(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_names(new NameBook(control, this)),
      m_model(new AuditModel(control, clock, *m_names, this)), m_filter(new AuditFilter(clock)),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_verdict(new MessageBar),
      m_table(new TableView), m_empty(new EmptyState), m_list(new QStackedWidget), m_detail(new AuditDetail(*m_names))
{
    setObjectName(QStringLiteral("audit"));
    build();
    connect(m_filter, &AuditFilter::changed, this, &AuditView::search);
    connect(m_model, &AuditModel::answered, this, [this] {
        m_message->clear();
        showState();
    });
    connect(m_model, &AuditModel::failed, this, [this](const Error& error) {
        m_message->set(userSentence(error, tr("The log can’t be shown.")));
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, &AuditView::search);
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditView::showDetail);
    connect(m_empty, &EmptyState::actionTriggered, m_filter, &AuditFilter::clear);
    connect(m_detail, &AuditDetail::closeRequested, this, [this] { goBack(); });
    connect(m_detail, &AuditDetail::jumpRequested, this, &AuditView::jumpRequested);
    connect(m_detail, &AuditDetail::actorWanted, m_filter, &AuditFilter::onlyBy);
    connect(m_detail, &AuditDetail::kindWanted, m_filter, &AuditFilter::onlyKind);
    connect(m_detail, &AuditDetail::subjectWanted, m_filter, &AuditFilter::onlyAbout);
}

void AuditView::build()
{
    auto* verifying = new Button(QStringLiteral("shield-ok"), tr("Verify"), Button::Kind::Quiet);
    verifying->setObjectName(QStringLiteral("verifyLog"));
    verifying->setToolTip(tr("Entries are chained: a changed, removed or swapped one is found."));
    auto* exporting = new Button(QStringLiteral("export"), tr("Export…"), Button::Kind::Quiet);
    exporting->setObjectName(QStringLiteral("exportLog"));
    needs(exporting, m_control, "audit.export");
    m_filter->addToEnd(verifying);
    m_filter->addToEnd(exporting);
    connect(verifying, &QPushButton::clicked, this, &AuditView::verify);
    connect(exporting, &QPushButton::clicked, this, &AuditView::exportLog);

    m_table->setModel(m_model);
    m_table->setRowLines(height::oneLineRow + 6, 1);
    m_table->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Weight::Plain, m_table));
    m_table->setItemDelegateForColumn(AuditModel::What, new EventDelegate(m_table));
    m_table->setItemDelegateForColumn(AuditModel::Outcome, new StateDelegate(StateDelegate::Look::Words, m_table));
    m_table->setColumnWidths({0, 100, 160, 105, 120});
    m_table->setFittingColumn(AuditModel::Outcome);
    m_table->setEssentialColumns({AuditModel::What, AuditModel::Outcome, AuditModel::When});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setAccessibleName(tr("Audit log"));
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_list->setCurrentWidget(m_table);

    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::pane, 0, space::pane, 0);
    messages->setSpacing(space::small);
    messages->addWidget(m_message);
    messages->addWidget(m_verdict);
    auto* left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addLayout(messages);
    column->addWidget(m_list, 1);
    m_split = new SplitView(left, m_detail, QStringLiteral("audit"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
    setFocusProxy(m_table);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &AuditFilter::takeFocus);
}

void AuditView::reload()
{
    m_names->reload();
    m_control.call(QStringLiteral("operator.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        QStringList names;
        for (const QJsonValue& each : answer ? answer->toArray() : QJsonArray()) {
            names.append(each[QLatin1String("name")].toString());
        }
        // Before there were operators, and of the person who opened the folder.
        names.append(QStringLiteral("admin"));
        names.removeDuplicates();
        m_filter->setPeople(names);
    });
    if (m_searched) {
        m_model->refresh();
    } else {
        search();
    }
}

void AuditView::search()
{
    m_searched = true;
    m_split->setDetailShown(false);
    m_model->search(m_filter->arguments());
}

void AuditView::showState()
{
    if (m_filter->isEmpty()) {
        m_empty->set(QStringLiteral("history"), tr("Nothing happened yet"),
                     tr("Every change is kept here, by whom and when."));
    } else {
        m_empty->set(QStringLiteral("filter"), tr("Nothing matches"), tr("No entry of the log fits the filters."),
                     tr("Show all"));
    }
    m_list->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
}

void AuditView::showDetail()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    m_detail->show(m_model->at(rows.constFirst().row()));
    m_split->setDetailShown(true);
}

bool AuditView::goBack()
{
    return m_split->leaveDetail(m_table);
}

void AuditView::verify()
{
    m_control.call(QStringLiteral("audit.verify"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            m_verdict->set(userSentence(result.error(), tr("The log could not be verified.")));
            return;
        }
        const QJsonObject verdict = result->toObject();
        const int checked = int(verdict.value(QLatin1String("checked")).toInteger());
        if (verdict.value(QLatin1String("intact")).toBool()) {
            m_verdict->set(State::Ok, tr("The log is intact. %n entries were checked.", nullptr, checked));
        } else {
            m_verdict->set(State::Failed, tr("The log was changed from outside."),
                           tr("The first entry that is not as it was written is number %1.")
                               .arg(verdict.value(QLatin1String("first_bad_id")).toInteger()));
        }
    });
}

void AuditView::exportLog()
{
    (new AuditExportSheet(m_control, m_clock, m_filter->arguments(), this))->present();
}

} // namespace espalier::ui
