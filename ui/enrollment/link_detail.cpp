#include "ui/enrollment/link_detail.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/group_words.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/common/written_file.h"
#include "ui/enrollment/door_note.h"
#include "ui/enrollment/edit_link_sheet.h"
#include "ui/enrollment/link_handout.h"
#include "ui/enrollment/new_link_sheet.h"
#include "ui/enrollment/trace_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MostTraces = 200;
constexpr int TraceSoonMs = 150; // a new step shows within a second
constexpr int TraceWaitMs = 800;
} // namespace

LinkDetail::LinkDetail(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock),
      m_name(new ElidedLabel(TextRole::PaneTitle, &Theme::text1, this)), m_pill(new StatePill(this)),
      m_facts(new ElidedLabel(TextRole::Body, &Theme::text2, this)),
      m_terms(new ElidedLabel(TextRole::Body, &Theme::text2, this)),
      m_arrived(new TextLabel(TextRole::WizardTitle, &Theme::text1, this)),
      m_counts(new TextLabel(TextRole::Second, &Theme::text2, this)), m_url(new QLineEdit(this)),
      m_copy(new Button(QStringLiteral("copy"), tr("Copy link"), Button::Kind::Primary, this)),
      m_qr(new Button(QStringLiteral("qr"), tr("QR"), Button::Kind::Standard, this)),
      m_handOut(new Button(QStringLiteral("export"), tr("Hand out"), Button::Kind::Standard, this)),
      m_handout(new LinkHandout(control, this)),
      m_edit(new Button(QStringLiteral("edit"), tr("Edit…"), Button::Kind::Standard, this)),
      m_duplicate(new Button(QStringLiteral("duplicate"), tr("Duplicate"), Button::Kind::Standard, this)),
      m_revoke(new Button(tr("Revoke…"), Button::Kind::Destructive, this)), m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)), m_model(new TraceModel(this)), m_view(new TraceView(m_stack)),
      m_empty(new EmptyState(m_stack)), m_door(new DoorNote(control, clock, this))
{
    needs(m_edit, control, "link.edit");
    needs(m_duplicate, control, "link.duplicate");
    needs(m_revoke, control, "link.revoke");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto* head = new TraceHead(m_view, this);
    column->addWidget(head);
    m_view->setModel(m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    auto* note =
        new TextLabel(tr("Times are when this server saw each step. A use is taken when the certificate is issued."),
                      TextRole::Second, &Theme::text3, this);
    note->setWordWrap(true);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(space::page, space::medium, space::page, space::medium);
    below->setSpacing(space::medium);
    below->addWidget(note, 1);
    below->addWidget(m_door);
    column->addLayout(below);
    m_soon.setSingleShot(true);
    m_soon.setInterval(TraceSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &LinkDetail::loadTraces);
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const bool concerns = rows.contains(QStringLiteral("enrollment")) || rows.contains(QStringLiteral("link"));
        if (concerns && m_link.id > 0 && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 device = m_model->rows().at(index.row()).device; device > 0) {
            Q_EMIT deviceRequested(device);
        }
    });
}

QWidget* LinkDetail::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::page, space::pane, space::page, space::pane);
    column->setSpacing(space::small);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::small);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    top->addWidget(m_name);
    top->addWidget(m_pill);
    top->addStretch(1);
    top->addWidget(m_arrived);
    column->addLayout(top);
    auto* second = new QHBoxLayout;
    second->addWidget(m_facts, 1);
    second->addWidget(m_counts);
    column->addLayout(second);
    column->addWidget(m_terms);
    column->addWidget(buildActions(head));
    column->addWidget(m_message);
    return head;
}

QWidget* LinkDetail::buildActions(QWidget* parent)
{
    m_url->setReadOnly(true);
    m_url->setFont(roleFont(TextRole::Mono));
    m_url->setLayoutDirection(Qt::LeftToRight); // addresses read left to right in every language
    m_url->setAccessibleName(tr("Link"));
    auto* both = new QWidget(parent);
    auto* rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    auto* share = new QHBoxLayout;
    share->setSpacing(space::small);
    share->addWidget(m_url, 1);
    share->addWidget(m_copy);
    share->addWidget(m_qr);
    share->addWidget(m_handOut);
    rows->addLayout(share);
    auto* change = new QHBoxLayout;
    change->setSpacing(space::small);
    m_edit->setObjectName(QStringLiteral("editLink"));
    change->addWidget(m_edit);
    change->addWidget(m_duplicate);
    change->addStretch(1);
    change->addWidget(m_revoke);
    rows->addLayout(change);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link.url);
        Q_EMIT done(tr("Link copied. Whoever has it can enroll a device until it ends."));
    });
    connect(m_qr, &QPushButton::clicked, this, [this] { showLinkSheet(m_control, m_link, this); });
    m_handOut->setObjectName(QStringLiteral("handOut"));
    m_handout->offerAt(
        m_handOut, [this] { return &m_link; },
        [this](QMenu* menu) {
            menu->addSeparator();
            menu->addAction(themedIcon(QStringLiteral("save")), tr("Save as a profile file…"), this,
                            &LinkDetail::saveProfile);
        });
    connect(m_handout, &LinkHandout::done, this, [this](const QString& words) { Q_EMIT done(words); });
    connect(m_handout, &LinkHandout::failed, this, [this](const UserSentence& sentence) { m_message->set(sentence); });
    connect(m_revoke, &QPushButton::clicked, this, &LinkDetail::revoke);
    connect(m_edit, &QPushButton::clicked, this, &LinkDetail::edit);
    connect(m_duplicate, &QPushButton::clicked, this, &LinkDetail::duplicate);
    return both;
}

void LinkDetail::setLink(const LinkRow& link)
{
    const bool another = link.id != m_link.id;
    m_link = link;
    const LinkCondition condition = conditionOf(link);
    const qint64 now = m_clock.nowMs();
    m_name->setText(visibleText(link.name));
    m_name->updateGeometry();
    m_pill->set(condition.state, condition.words);
    const QString group = !link.onlyFor.isEmpty() ? tr("Only for %1").arg(visibleText(link.onlyFor))
                          : link.group.isEmpty()  ? groupWords(link.group)
                                                  : tr("Group %1").arg(visibleText(link.group));
    const QString end = link.revokedAt > 0 ? tr("revoked %1").arg(momentWords(link.revokedAt, now))
                        : link.expires > 0 ? tr("ends %1").arg(momentWords(link.expires, now))
                                           : tr("no end");
    m_facts->setText(tr("%1 · %2 · %3", "group, uses, end").arg(group, usesWords(link), end));
    m_arrived->setText(tr("%n enrolled", nullptr, link.enrolled));
    m_counts->setText(tr("Opened %n time(s)", nullptr, link.opened));
    m_url->setText(link.url);
    m_url->setCursorPosition(0);
    updateSharing();
    m_terms->setText(visibleText(termsWords(link.terms)));
    m_terms->setVisible(!m_terms->text().isEmpty());
    m_edit->setEnabled(link.revokedAt == 0); // used up or ended it may be opened again
    m_revoke->setEnabled(link.isOpen());
    setAccessibleName(m_name->text());
    m_empty->set(QStringLiteral("people"), tr("Nobody has opened it yet"),
                 link.isOpen() ? tr("Send the link or show its QR code. Each step appears here as it happens.")
                               : tr("It no longer lets anyone in."));
    if (another) {
        m_message->clear();
        m_model->setRows({});
        m_door->setSince(link.createdAt);
        loadTraces();
    }
}

void LinkDetail::setSharing(bool allowed, const QString& whyNot)
{
    m_mayShare = allowed;
    m_copy->setToolTip(whyNot);
    m_qr->setToolTip(whyNot);
    m_handOut->setToolTip(whyNot);
    updateSharing();
}

void LinkDetail::updateSharing()
{
    for (Button* button : {m_copy, m_qr, m_handOut}) {
        button->setEnabled(m_mayShare && m_link.isOpen());
    }
    m_duplicate->setEnabled(m_mayShare && !m_duplicating);
}

void LinkDetail::loadTraces()
{
    m_control.call(
        QStringLiteral("enrollment.list"), {{QStringLiteral("link"), m_link.id}, {QStringLiteral("most"), MostTraces}},
        this, [this, id = m_link.id](const Result<QJsonValue>& traces) {
            if (id != m_link.id) {
                return;
            }
            if (!traces) {
                m_message->set(userSentence(traces.error(), tr("Who came can’t be shown.")));
                return;
            }
            QList<TraceRow> rows;
            for (const QJsonValue& value : traces->toArray()) {
                rows << TraceRow::fromJson(value.toObject());
                if (!m_link.isOpen() && rows.last().device == 0) {
                    rows.last().approval.clear(); // whatever the answer, nobody can go on there
                }
            }
            // Those that need help first, then the newest.
            std::stable_partition(rows.begin(), rows.end(), [](const TraceRow& row) { return row.hasFailed(); });
            m_model->setRows(rows);
            m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
        });
}

void LinkDetail::edit()
{
    auto* sheet = new EditLinkSheet(m_control, m_clock, m_link, this);
    connect(sheet, &EditLinkSheet::saved, this, &LinkDetail::done);
}

void LinkDetail::duplicate()
{
    m_duplicating = true;
    updateSharing();
    QTimer::singleShot(TraceWaitMs, this, [this] {
        if (m_duplicating) { // it is made quickly, unless the self-test has to come first
            m_message->set(State::Waiting, tr("First the self-test, up to a minute: can devices reach this server?"));
        }
    });
    m_control.call(QStringLiteral("link.duplicate"), {{QStringLiteral("link"), m_link.id}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       m_duplicating = false;
                       m_message->clear();
                       updateSharing();
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The link was not duplicated.")));
                           return;
                       }
                       const LinkRow copy = LinkRow::fromJson(answer->toObject());
                       Q_EMIT done(
                           tr("%1 is ready to share: another address with the same terms.").arg(quoted(copy.name)));
                       Q_EMIT duplicated(copy.id);
                   });
}

void LinkDetail::revoke()
{
    Confirmation what;
    what.title = tr("Revoke %1?").arg(isolated(m_link.name));
    what.loss = tr("Nobody else can enroll with it, also those who have it open now. Devices that arrived stay "
                   "enrolled. A revoked "
                   "link can’t be opened again; make a new one instead.");
    what.action = tr("Revoke");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, link = m_link] {
        m_control.call(QStringLiteral("link.revoke"), {{QStringLiteral("link"), link.id}}, sheet,
                       [this, sheet, link](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT done(tr("%1 is revoked.").arg(quoted(link.name)));
                       });
    });
}

void LinkDetail::saveProfile()
{
    const QString path = askWhereToSave(this, tr("Save an enrollment profile"), tr("enroll.mobileconfig"),
                                        tr("Profiles (*.mobileconfig)"));
    if (path.isEmpty()) {
        return;
    }
    m_control.call(QStringLiteral("link.profile"), {{QStringLiteral("link"), m_link.id}}, this,
                   [this, path](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The profile was not made.")));
                           return;
                       }
                       const QByteArray content = QByteArray::fromBase64(
                           answer->toObject().value(QLatin1String("content_base64")).toString().toLatin1());
                       if (const auto written = writeFile(path, content); !written) {
                           m_message->set(State::Failed, tr("The profile was not saved."), written.error().what);
                           return;
                       }
                       Q_EMIT done(tr("Saved as %1. It enrolls one device.").arg(placeWords(path)));
                   });
}

void LinkDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace espalier::ui
