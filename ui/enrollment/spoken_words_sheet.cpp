#include "ui/enrollment/spoken_words_sheet.h"

#include "base/durations.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/labelled_field.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace espalier::ui {

namespace {
constexpr int SpokenWordsWidth = 460;
constexpr std::array<int, 3> lives{1, 8, 24}; // hours; a day is the most that enroll/link_codes.h allows
} // namespace

SpokenWordsSheet::SpokenWordsSheet(server::Control& control, const LinkRow& link, QWidget* over)
    : Sheet(over), m_control(control), m_link(link), m_message(new MessageBar(this)),
      m_explanation(new TextLabel(TextRole::Body, &Theme::text2, this)), m_hours(new Segments(this)),
      m_words(new TextLabel(TextRole::Display, &Theme::text1, this)), m_url(new QLineEdit(this)),
      m_until(new TextLabel(TextRole::Second, &Theme::text2, this)),
      m_end(new Button(tr("End the code"), Button::Kind::Destructive, this)),
      m_make(new Button(tr("Make the words"), Button::Kind::Primary, this)),
      m_copy(new Button(QStringLiteral("copy"), tr("Copy"), Button::Kind::Primary, this))
{
    setTitle(isolated(link.name));
    setPanelWidth(SpokenWordsWidth);
    setBody(buildBody(), space::large);
    m_end->setObjectName(QStringLiteral("endCode"));
    m_make->setObjectName(QStringLiteral("makeWords"));
    m_copy->setObjectName(QStringLiteral("copyWords"));
    auto* close = new Button(tr("Close"), Button::Kind::Standard, this);
    foot()->insertWidget(0, m_end);
    foot()->addWidget(close);
    foot()->addWidget(m_make);
    foot()->addWidget(m_copy);
    m_ends.setSingleShot(true);
    connect(&m_ends, &QTimer::timeout, this, &SpokenWordsSheet::load);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_make, &QPushButton::clicked, this, &SpokenWordsSheet::make);
    connect(m_end, &QPushButton::clicked, this, &SpokenWordsSheet::end);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_spoken + QLatin1Char('\n') + m_url->text());
        m_message->set(State::Ok, tr("Words and address are copied."));
    });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("link"))) {
            load();
        }
    });
    adapt();
    load();
    present(close);
}

QWidget* SpokenWordsSheet::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    m_explanation->setWordWrap(true);
    column->addWidget(m_explanation);
    m_hours->setAccessibleName(tr("Good for"));
    for (const int hours : lives) {
        m_hours->add(tr("%n hour(s)", nullptr, hours));
    }
    m_life = labelled(tr("Good for"), atRowStart(m_hours, body), {}, body).whole;
    column->addWidget(m_life);

    m_made = new QWidget(body);
    auto* made = new QVBoxLayout(m_made);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(space::pane);
    m_words->setObjectName(QStringLiteral("spokenWords"));
    m_words->setLayoutDirection(Qt::LeftToRight); // they are typed as they stand
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->addSpacing(space::large);
    made->addWidget(m_words);
    made->addSpacing(space::large);
    m_url->setObjectName(QStringLiteral("codeUrl"));
    m_url->setReadOnly(true);
    m_url->setFont(roleFont(TextRole::Mono));
    m_url->setLayoutDirection(Qt::LeftToRight); // addresses read left to right in every language
    made->addWidget(labelled(tr("They are typed in at"), m_url, {}, m_made).whole);
    m_until->setWordWrap(true);
    made->addWidget(m_until);
    column->addWidget(m_made);
    column->addStretch(1);
    return body;
}

void SpokenWordsSheet::load()
{
    m_control.call(QStringLiteral("link.show"), {{QStringLiteral("link"), m_link.id}}, this,
                   [this, asked = ++m_asked](const Result<QJsonValue>& answer) {
                       if (asked != m_asked) {
                           return;
                       }
                       if (answer) {
                           show(answer->toObject());
                       } else {
                           m_message->set(userSentence(answer.error(), tr("The link can’t be shown.")));
                       }
                   });
}

void SpokenWordsSheet::show(const QJsonObject& link)
{
    m_isLoaded = true;
    m_link = LinkRow::fromJson(link);
    const QJsonObject code = link.value(QLatin1String("code")).toObject();
    m_code.reset();
    m_ends.stop();
    if (!code.isEmpty()) {
        m_code = Code{code.value(QLatin1String("created_at")).toInteger(),
                      code.value(QLatin1String("expires_at")).toInteger()};
        const qint64 left = m_code->expiresAt - QDateTime::currentMSecsSinceEpoch();
        if (left > 0) {
            m_ends.start(static_cast<int>(qMin(left, 24 * hourMs)) + 1);
        }
    }
    const bool othersLead = !m_code || m_code->expiresAt != m_spokenUntil;
    if (!m_spoken.isEmpty() && othersLead && !m_waiting) {
        m_spoken.clear();
        m_message->set(State::Warning, tr("The words have ended and lead nowhere any more."),
                       m_code ? tr("Somebody made newer ones.")
                              : tr("Their time was over, somebody ended them, or too many wrong ones were typed."));
    } else if (!m_link.isOpen()) {
        m_message->set(State::Warning, tr("The link has ended, so no words can lead to it."),
                       tr("Make a new link, or give this one more time or uses."));
    }
    adapt();
}

void SpokenWordsSheet::adapt()
{
    const bool isShown = !m_spoken.isEmpty();
    m_made->setVisible(isShown);
    m_copy->setVisible(isShown);
    m_life->setVisible(!isShown && m_link.isOpen());
    m_make->setVisible(!isShown);
    m_make->setEnabled(m_isLoaded && m_link.isOpen() && !m_waiting);
    m_end->setVisible(m_code.has_value());
    m_end->setEnabled(!m_waiting);
    // A code lives for a day at most, so seen from when it was made, "today" is still today.
    const QString until = m_code ? momentWords(m_code->expiresAt, m_code->createdAt) : QString();
    m_words->setText(m_spoken);
    m_words->setAccessibleName(m_spoken);
    m_until->setText(tr("Good until %1. They are shown this once: write them down or read them out now.").arg(until));
    m_explanation->setText(
        m_code && !isShown
            ? tr("Words that were made earlier lead to this link until %1. They can’t be shown again; new ones take "
                 "their place.")
                  .arg(until)
            : tr("Four words that lead to this link, to be read out, for example on the telephone. Whoever has them "
                 "comes in as with the link itself."));
}

void SpokenWordsSheet::make()
{
    m_waiting = true;
    m_message->clear();
    adapt();
    m_control.call(QStringLiteral("link.code"),
                   {{QStringLiteral("link"), m_link.id},
                    {QStringLiteral("expires_ms"), lives.at(static_cast<size_t>(m_hours->current())) * hourMs}},
                   this, [this](const Result<QJsonValue>& answer) {
                       m_waiting = false;
                       if (answer) {
                           const QJsonObject made = answer->toObject();
                           m_spoken = made.value(QLatin1String("code")).toString();
                           m_spokenUntil = made.value(QLatin1String("expires_at")).toInteger();
                           m_url->setText(made.value(QLatin1String("url")).toString());
                       } else if (answer.error().code != ErrorCode::Conflict) { // the link ended, as load() tells
                           m_message->set(userSentence(answer.error(), tr("No words were made.")));
                       }
                       load();
                   });
}

void SpokenWordsSheet::end()
{
    m_waiting = true;
    adapt();
    m_control.call(QStringLiteral("link.code.revoke"), {{QStringLiteral("link"), m_link.id}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       m_waiting = false;
                       if (answer || answer.error().code == ErrorCode::NotFound) { // it had ended by itself
                           m_spoken.clear();
                           m_message->set(State::Ok, tr("The words no longer lead anywhere. The link goes on."));
                       } else {
                           m_message->set(userSentence(answer.error(), tr("The code was not ended.")));
                       }
                       adapt();
                       load();
                   });
}

} // namespace espalier::ui
