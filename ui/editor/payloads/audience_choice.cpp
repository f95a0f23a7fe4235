#include "ui/editor/payloads/audience_choice.h"

#include "ui/common/plain_words.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace espalier::ui {

namespace {

using profiles::Audience;
using profiles::Enrollment;
using profiles::Scope;

constexpr int WidestWords = 170; // px

// As settings hold them; "" is any.
const QString supervisedKey = QStringLiteral("editor/supervised");
const QString enrollmentKey = QStringLiteral("editor/enrollment");
const QString channelKey = QStringLiteral("editor/channel");

template <class T> struct Named {
    std::optional<T> value;
    QString name;
};
const QList<Named<bool>> supervisions{{{}, {}}, {true, QStringLiteral("yes")}, {false, QStringLiteral("no")}};
const QList<Named<Enrollment>> enrollments{{{}, {}},
                                           {Enrollment::Device, QStringLiteral("device")},
                                           {Enrollment::Automated, QStringLiteral("automated")},
                                           {Enrollment::User, QStringLiteral("user")}};
const QList<Named<Scope>> channels{
    {{}, {}}, {Scope::System, QStringLiteral("device")}, {Scope::User, QStringLiteral("user")}};

template <class T> std::optional<T> kept(const QString& key, const QList<Named<T>>& known)
{
    const QString name = QSettings().value(key).toString();
    for (const Named<T>& one : known) {
        if (one.name == name) {
            return one.value;
        }
    }
    return {};
}

template <class T> void keep(const QString& key, const QList<Named<T>>& known, const std::optional<T>& value)
{
    for (const Named<T>& one : known) {
        if (one.value == value) {
            QSettings().setValue(key, one.name);
        }
    }
}

} // namespace

AudienceChoice::AudienceChoice(EditorSession& session, QWidget* parent)
    : Button(QString(), Kind::Quiet, parent, Size::Small), m_session(session)
{
    setObjectName(QStringLiteral("audience"));
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    connect(&session, &EditorSession::audienceChanged, this, &AudienceChoice::showChosen);
    Audience audience = session.audience();
    audience.supervised = kept(supervisedKey, supervisions);
    audience.enrollment = kept(enrollmentKey, enrollments);
    audience.channel = kept(channelKey, channels);
    session.setAudience(audience);
    showChosen();
}

void AudienceChoice::fill(QMenu* menu)
{
    menu->clear();
    const Audience now = m_session.audience();
    const auto group = [menu] {
        if (!menu->isEmpty()) {
            menu->addSeparator();
        }
        return new QActionGroup(menu);
    };
    const auto add = [this, menu](QActionGroup* to, const QString& words, const Audience& audience, bool chosen) {
        QAction* action = menu->addAction(words, this, [this, audience] { choose(audience); });
        action->setCheckable(true);
        action->setChecked(chosen);
        to->addAction(action);
    };
    const auto supervised = [&](QActionGroup* to, const QString& words, std::optional<bool> value) {
        Audience other = now;
        other.supervised = value;
        add(to, words, other, now.supervised == value);
    };
    const auto enrolled = [&](QActionGroup* to, const QString& words, std::optional<Enrollment> value) {
        Audience other = now;
        other.enrollment = value;
        add(to, words, other, now.enrollment == value);
    };
    const auto by = [&](QActionGroup* to, const QString& words, std::optional<Scope> value) {
        Audience other = now;
        other.channel = value;
        add(to, words, other, now.channel == value);
    };
    QActionGroup* first = group();
    supervised(first, tr("Supervised or not"), {});
    supervised(first, tr("Supervised"), true);
    supervised(first, tr("Not supervised"), false);
    QActionGroup* second = group();
    enrolled(second, tr("Any enrollment"), {});
    enrolled(second, tr("Device enrollment"), Enrollment::Device);
    enrolled(second, tr("Automated Device Enrollment"), Enrollment::Automated);
    enrolled(second, tr("User enrollment"), Enrollment::User);
    QActionGroup* third = group();
    by(third, tr("Any channel"), {});
    by(third, tr("Device channel"), Scope::System);
    by(third, tr("User channel"), Scope::User);
}

void AudienceChoice::choose(const Audience& audience)
{
    keep(supervisedKey, supervisions, audience.supervised);
    keep(enrollmentKey, enrollments, audience.enrollment);
    keep(channelKey, channels, audience.channel);
    Audience whole = m_session.audience();
    whole.supervised = audience.supervised;
    whole.enrollment = audience.enrollment;
    whole.channel = audience.channel;
    m_session.setAudience(whole);
}

void AudienceChoice::showChosen()
{
    const Audience& audience = m_session.audience();
    QStringList words;
    if (audience.supervised) {
        words << (*audience.supervised ? tr("Supervised") : tr("Not supervised"));
    }
    if (audience.enrollment == Enrollment::Device) {
        words << tr("Device enrollment");
    } else if (audience.enrollment == Enrollment::Automated) {
        words << tr("Automated Device Enrollment");
    } else if (audience.enrollment == Enrollment::User) {
        words << tr("User enrollment");
    }
    if (audience.channel) {
        words << (*audience.channel == Scope::System ? tr("Device channel") : tr("User channel"));
    }
    const QString all = words.join(QStringLiteral(", "));
    setText(plainAction(words.isEmpty() ? tr("For any device…")
                                        : fontMetrics().elidedText(all, Qt::ElideRight, WidestWords)));
    setAccessibleName(words.isEmpty() ? tr("Judged for any device") : tr("Judged for: %1").arg(all));
    setToolTip(words.isEmpty() ? tr("What is allowed depends on supervision, enrollment and channel: choose what the "
                                    "profile is for")
                               : plainToolTip(accessibleName()));
}

} // namespace espalier::ui
