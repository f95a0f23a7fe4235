#include "ui/editor/saving/uuid_setting.h"

#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/settings_saving.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
const QString uuidSettingKey = QStringLiteral("profile_new_uuid_on_save");
} // namespace

UuidSetting::UuidSetting(server::Control& control, QWidget* parent)
    : QWidget(parent), m_control(control), m_each(new QCheckBox(tr("Give every version a UUID of its own"), this)),
      m_words(new TextLabel(whatItDoes(), TextRole::Second, &Theme::text2, this))
{
    m_each->setObjectName(QStringLiteral("uuidForEach"));
    m_words->setWordWrap(true);
    m_each->setAccessibleDescription(m_words->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_each);
    column->addWidget(m_words);
    setVisible(false);
    connect(m_each, &QCheckBox::toggled, this, &UuidSetting::change);
    needs(m_each, control, "setting.set");
    control.call(QStringLiteral("setting.get"), {{QStringLiteral("key"), uuidSettingKey}}, this,
                 [this](const Result<QJsonValue>& answer) {
                     if (answer) {
                         const QSignalBlocker quiet(m_each);
                         m_each->setChecked(answer->toObject().value(QLatin1String("value")).toString() !=
                                            QLatin1String("0"));
                         setVisible(true);
                     }
                 });
}

QString UuidSetting::whatItDoes()
{
    return tr("Then a device’s list of profiles tells which version it has. A setting for all profiles; payloads keep "
              "their UUIDs either way.");
}

void UuidSetting::change(bool on)
{
    m_changing = true;
    m_words->setText(whatItDoes()); // no longer why it failed before
    m_each->setEnabled(false);
    Q_EMIT changingChanged();
    SettingsSaving saving;
    saving.saved = [](const SettingChange&, const QJsonObject&) {};
    saving.failed = [this, on](const SettingChange&, const Error& error) {
        const QSignalBlocker quiet(m_each);
        m_each->setChecked(!on);
        const UserSentence sentence = userSentence(error, tr("The setting was not changed."));
        m_words->setText(sentence.what + QLatin1Char(' ') + sentence.whyAndNext());
        end();
    };
    saving.done = [this] { end(); };
    saveSettings(m_control, {{uuidSettingKey, on ? QStringLiteral("1") : QStringLiteral("0")}}, this, saving);
}

void UuidSetting::end()
{
    m_changing = false;
    m_each->setEnabled(true);
    Q_EMIT changingChanged();
}

} // namespace espalier::ui
