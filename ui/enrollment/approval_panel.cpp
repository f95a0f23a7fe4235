#include "ui/enrollment/approval_panel.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/page_scroll.h"
#include "ui/common/paint.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int ApprovalsSoonMs = 200;
constexpr int MinuteMs = 60'000;
constexpr int MostLines = 50; // the others come up as these are answered
constexpr int LinesInSight = 3;
} // namespace

class ApprovalPanel::Line : public QWidget {
public:
    Line(ApprovalPanel* panel, const ApprovalRow& row, QWidget* parent)
        : QWidget(parent), m_row(row), m_who(new ElidedLabel(TextRole::Strong, &Theme::text1, this)),
          m_how(new ElidedLabel(TextRole::Second, &Theme::text2, this)),
          m_refuse(new Button(ApprovalPanel::tr("Refuse…"), Button::Kind::Quiet, this)),
          m_accept(new Button(QStringLiteral("tick"), ApprovalPanel::tr("Let in"), Button::Kind::Standard, this))
    {
        m_refuse->setObjectName(QStringLiteral("refuse"));
        m_accept->setObjectName(QStringLiteral("accept"));
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, space::hair, 0, space::hair);
        line->setSpacing(space::small);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_who);
        words->addWidget(m_how);
        line->addLayout(words, 1);
        line->addWidget(m_refuse);
        line->addWidget(m_accept);
        needs(m_refuse, panel->m_control, "approval.refuse");
        needs(m_accept, panel->m_control, "approval.accept");
        connect(m_refuse, &QPushButton::clicked, panel, [panel, this] { panel->refuse(m_row); });
        connect(m_accept, &QPushButton::clicked, panel, [panel, this] {
            setEnabled(false); // until the answer; the list then goes on without it
            panel->accept(m_row);
        });
    }

    void set(const ApprovalRow& row, qint64 nowMs)
    {
        m_row = row;
        m_who->setText(whoWords(row));
        m_how->setText(waitWords(row, nowMs));
        m_refuse->setAccessibleName(ApprovalPanel::tr("Refuse %1").arg(whoWords(row)));
        m_accept->setAccessibleName(ApprovalPanel::tr("Let %1 in").arg(whoWords(row)));
    }
    void begin() { m_accept->setFocus(Qt::OtherFocusReason); }

private:
    ApprovalRow m_row;
    ElidedLabel* m_who;
    ElidedLabel* m_how;
    Button* m_refuse;
    Button* m_accept;
};

ApprovalPanel::ApprovalPanel(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock),
      m_title(new TextLabel(TextRole::Strong, &Theme::text1, this)),
      m_more(new TextLabel(TextRole::Second, &Theme::text3, this))
{
    setObjectName(QStringLiteral("approvals"));
    auto* lines = new QWidget(this);
    m_column = new QVBoxLayout(lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll = new PageScroll(lines, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::medium, space::pane, space::small);
    column->setSpacing(space::hair);
    column->addWidget(m_title);
    column->addWidget(m_scroll);
    column->addWidget(m_more);
    m_soon.setSingleShot(true);
    m_soon.setInterval(ApprovalsSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ApprovalPanel::reload);
    m_minute.setInterval(MinuteMs); // links end by the clock, and with them who waits at their page
    connect(&m_minute, &QTimer::timeout, this, &ApprovalPanel::reload);
    m_minute.start();
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const bool concerns = rows.contains(QStringLiteral("enrollment")) || rows.contains(QStringLiteral("link")) ||
                              (m_count > 0 && rows.contains(QStringLiteral("device")));
        if (concerns && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    hide();
    reload();
}

void ApprovalPanel::reload()
{
    m_control.call(QStringLiteral("approval.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            return; // the links tell that the server doesn't answer
        }
        QList<ApprovalRow> rows;
        for (const QJsonValue& value : answer->toArray()) {
            rows.prepend(ApprovalRow::fromJson(value.toObject())); // they come newest first
        }
        show(rows);
    });
}

void ApprovalPanel::show(const QList<ApprovalRow>& rows)
{
    m_count = static_cast<int>(rows.size());
    const QList<ApprovalRow> shown = rows.mid(0, MostLines);
    QMap<qint64, Line*> stay;
    for (int i = 0; i < shown.size(); ++i) {
        const ApprovalRow& row = shown.at(i);
        Line* line = m_lines.take(row.id);
        if (line == nullptr) {
            line = new Line(this, row, m_scroll->widget());
            m_column->insertWidget(i, line);
        }
        line->setEnabled(true);
        line->set(row, m_clock.nowMs());
        stay.insert(row.id, line);
    }
    for (Line* gone : std::as_const(m_lines)) {
        gone->hide(); // so that the focus moves on first
        gone->deleteLater();
    }
    m_lines = stay;
    m_title->setText(tr("%n wait(s) for approval", nullptr, m_count));
    m_more->setText(tr("and %n more", nullptr, m_count - static_cast<int>(shown.size())));
    m_more->setVisible(m_count > shown.size());
    fit();
    setVisible(m_count > 0);
    Q_EMIT countChanged();
}

// As tall as its lines, up to those in sight and a bit of the next.
void ApprovalPanel::fit()
{
    if (m_lines.isEmpty()) {
        return;
    }
    const int line = m_lines.first()->sizeHint().height();
    const int count = static_cast<int>(m_lines.size());
    m_scroll->setFixedHeight(count <= LinesInSight ? count * line : LinesInSight * line + line / 2);
}

void ApprovalPanel::begin()
{
    for (Line* line : std::as_const(m_lines)) {
        line->begin();
        return;
    }
}

void ApprovalPanel::accept(const ApprovalRow& row)
{
    m_control.call(QStringLiteral("approval.accept"), {{QStringLiteral("approval"), row.id}}, this,
                   [this, row](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           Q_EMIT failed(answer.error(), tr("Nobody was let in."));
                       } else {
                           Q_EMIT decided(
                               row.isDevice()
                                   ? tr("%1 is let in and gets what is meant for it.").arg(isolated(whoWords(row)))
                                   : tr("%1 is let in: the page now offers the profile.").arg(isolated(whoWords(row))));
                       }
                       reload();
                   });
}

void ApprovalPanel::refuse(const ApprovalRow& row)
{
    Confirmation what;
    what.title = tr("Refuse %1?").arg(isolated(whoWords(row)));
    what.loss = row.isDevice()
                    ? tr("The device is sent the removal of its enrollment profile and gets nothing else. To come back "
                         "it has to enroll again, through a link that still works.")
                    : tr("The page says that somebody said no, and offers no profile. Whoever has the link can open it "
                         "again and ask once more; revoke the link to end that.");
    what.action = tr("Refuse");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, row] {
        m_control.call(QStringLiteral("approval.refuse"), {{QStringLiteral("approval"), row.id}}, sheet,
                       [this, sheet, row](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               reload(); // it may have been decided elsewhere
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT decided(row.isDevice()
                                              ? tr("%1 is refused and is sent away.").arg(isolated(whoWords(row)))
                                              : tr("%1 is refused.").arg(isolated(whoWords(row))));
                           reload();
                       });
    });
}

void ApprovalPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void ApprovalPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(&painter, rect(), radius::message, theme().surface, theme().waiting.line);
}

} // namespace espalier::ui
