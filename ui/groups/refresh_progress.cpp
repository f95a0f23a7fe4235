#include "ui/groups/refresh_progress.h"

#include "ui/common/button.h"
#include "ui/common/charts.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int lookAgainMs = 2'000;
constexpr int seldomMs = 20'000; // whoever hasn't answered by then may be asleep for days
} // namespace

RefreshProgress::RefreshProgress(server::Control& control, QWidget* parent)
    : QWidget(parent), m_control(control), m_words(new TextLabel(TextRole::Strong)), m_note(paragraph({})),
      m_bar(new StackBar(StackBar::Legend::None, this))
{
    setObjectName(QStringLiteral("refreshProgress"));
    m_words->setObjectName(QStringLiteral("refreshWords"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::small, space::pane, space::medium);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    auto* close = new IconButton(QStringLiteral("close"), tr("Close"), this, Button::Kind::Quiet);
    line->addWidget(close);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    hide();
    connect(close, &QPushButton::clicked, this, &RefreshProgress::end);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_again.setInterval(std::min(m_again.interval() * 5 / 4, seldomMs));
        if (isVisible()) {
            look();
        }
    });
}

void RefreshProgress::begin(const QJsonObject& target)
{
    m_target = target;
    m_again.stop();
    const int turn = ++m_turn;
    m_words->setText(tr("Asking …"));
    m_note->hide();
    m_bar->setPortions({});
    show();
    m_control.call(QStringLiteral("inventory.refresh"), target, this, [this, turn](const Result<QJsonValue>& answer) {
        if (turn != m_turn) {
            return;
        }
        if (!answer) {
            end();
            Q_EMIT failed(answer.error());
            return;
        }
        const QJsonObject told = answer->toObject();
        m_notEnrolled = told.value(QLatin1String("not_enrolled")).toInt();
        m_target.insert(QStringLiteral("since"), told.value(QLatin1String("since")));
        m_again.start(lookAgainMs);
        look();
    });
}

void RefreshProgress::end()
{
    ++m_turn;
    m_again.stop();
    hide();
}

QString RefreshProgress::words() const
{
    return m_words->text();
}

void RefreshProgress::look()
{
    m_control.call(QStringLiteral("inventory.progress"), m_target, this,
                   [this, turn = m_turn](const Result<QJsonValue>& answer) {
                       if (turn == m_turn && answer) {
                           tell(answer->toObject());
                       }
                   });
}

void RefreshProgress::tell(const QJsonObject& progress)
{
    const auto number = [&progress](const char* key) { return progress.value(QLatin1String(key)).toInt(); };
    const int all = number("devices");
    const int answered = number("answered");
    const int waiting = number("waiting");
    const int refused = number("refused");
    m_words->setText(all == 0 ? tr("Nobody here can be asked: no device is enrolled.")
                              : tr("%1 of %2 answered").arg(locale().toString(answered), locale().toString(all)));
    m_bar->setPortions({{State::Ok, answered, tr("%n answered", nullptr, answered), {}},
                        {State::Waiting, waiting, tr("%n still to come", nullptr, waiting), {}},
                        {State::Failed, refused, tr("%n refused", nullptr, refused), {}}});
    m_bar->setVisible(all > 0);
    QStringList notes;
    if (waiting > 0) {
        notes << tr("The others answer when they are awake and connected.");
    }
    if (refused > 0) {
        notes << tr("%n refused to tell or was called off.", nullptr, refused);
    }
    if (m_notEnrolled > 0) {
        notes << tr("%n isn’t enrolled and was not asked.", nullptr, m_notEnrolled);
    }
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    if (waiting == 0) {
        m_again.stop();
    }
}

} // namespace espalier::ui
