#include "ui/enrollment/profile_options_sheet.h"

#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/settings_saving.h"
#include "ui/common/text_label.h"
#include "ui/enrollment/access_rights_list.h"
#include "ui/enrollment/device_authorities_sheet.h"
#include "ui/enrollment/labelled_field.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int OptionsWidth = 600;
constexpr qint64 EveryRight = 8191;
const QString on = QStringLiteral("1");
// As the segments stand.
const QStringList identities{QStringLiteral("scep"), QStringLiteral("pkcs12")};
const QStringList keys{QStringLiteral("2048"), QStringLiteral("3072"), QStringLiteral("4096")};
constexpr int Pkcs12 = 1;
constexpr int Bits3072 = 1;
} // namespace

ProfileOptionsSheet::ProfileOptionsSheet(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar(this)),
      m_rights(new AccessRightsList(this)), m_rightsNote(new TextLabel(TextRole::Second, &Theme::text2, this)),
      m_identity(new Segments(this)), m_key(new Segments(this)),
      m_identityHint(new TextLabel(TextRole::Second, &Theme::text3, this)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Standard, this)),
      m_save(new Button(tr("Save"), Button::Kind::Primary, this))
{
    setTitle(tr("Enrollment profiles"));
    setPanelWidth(OptionsWidth);
    m_save->setObjectName(QStringLiteral("saveOptions"));
    m_page = new PageScroll(buildBody(), this);
    setBody(m_page, 0);
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_save);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &ProfileOptionsSheet::save);
    connect(m_rights, &AccessRightsList::changed, this, &ProfileOptionsSheet::adapt);
    for (Segments* segments : {m_identity, m_key}) {
        connect(segments, &Segments::currentChanged, this, &ProfileOptionsSheet::adapt);
    }
    adapt();
    load();
    present(m_cancel);
}

QWidget* ProfileOptionsSheet::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    column->addWidget(paragraph(tr("For enrollment profiles made from now on. Devices that are enrolled keep theirs, "
                                   "except that a renewal takes away the rights that are missing here.")));
    m_form = new QWidget(body);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::page);
    form->addWidget(labelled(tr("The office can"), m_rights, {}, m_form).whole);
    m_rightsNote->setObjectName(QStringLiteral("rightsNote"));
    m_rightsNote->setWordWrap(true);
    form->addWidget(m_rightsNote);
    m_rightsWarning = new MessageBar(m_form, MessageBar::Closing::ByCause);
    form->addWidget(m_rightsWarning);
    m_removal = option("removal", tr("People can’t remove the enrollment"),
                       tr("Only supervised devices obey; a Mac asks for an administrator. Links for personal devices "
                          "leave it out."),
                       form);
    m_sign = option("signMessages", tr("Devices sign their messages"),
                    tr("For a proxy in between that ends TLS: the signature says which device it is."), form);
    m_pin = option("pinServer", tr("Devices accept only the authority of this server’s TLS certificate"),
                   tr("When the certificate comes from another authority one day, these devices no longer connect and "
                      "have to enroll anew."),
                   form);
    addIdentity(form);
    column->addWidget(m_form);
    addAuthorities(column);
    column->addStretch(1);
    return body;
}

Switch* ProfileOptionsSheet::option(const char* name, const QString& words, const QString& hint, QVBoxLayout* column)
{
    auto* both = new QWidget(m_form);
    auto* inner = new QVBoxLayout(both);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::hair);
    auto* choice = new Switch(words, both);
    choice->setObjectName(QLatin1String(name));
    auto* meaning = new TextLabel(hint, TextRole::Second, &Theme::text3, both);
    meaning->setWordWrap(true);
    inner->addWidget(choice);
    inner->addWidget(meaning);
    column->addWidget(both);
    connect(choice, &QCheckBox::toggled, this, &ProfileOptionsSheet::adapt);
    return choice;
}

void ProfileOptionsSheet::addIdentity(QVBoxLayout* column)
{
    m_identity->setObjectName(QStringLiteral("identityKind"));
    m_identity->setAccessibleName(tr("The key of a device is made"));
    m_identity->add(tr("On the device (SCEP)"));
    m_identity->add(tr("Here (PKCS#12)"));
    m_key->setObjectName(QStringLiteral("keySize"));
    m_key->setAccessibleName(tr("RSA key"));
    for (const QString& bits : keys) {
        m_key->add(tr("%1 bits").arg(bits));
    }
    column->addWidget(labelled(tr("The key of a device is made"), atRowStart(m_identity, m_form), {}, m_form).whole);
    column->addWidget(labelled(tr("RSA key"), atRowStart(m_key, m_form), {}, m_form).whole);
    m_identityHint->setWordWrap(true);
    column->addWidget(m_identityHint);
}

// Not an option but a list of its own, kept at once.
void ProfileOptionsSheet::addAuthorities(QVBoxLayout* column)
{
    m_authorities = new TextLabel(TextRole::Second, &Theme::text3, this);
    m_authorities->setWordWrap(true);
    auto* open = new Button(QStringLiteral("certificate"), tr("Authorities…"), Button::Kind::Standard, this);
    open->setObjectName(QStringLiteral("deviceAuthorities"));
    column->addWidget(labelled(tr("Apple’s device authorities"), atRowStart(open, this), {}, this).whole);
    column->addWidget(m_authorities);
    connect(open, &QPushButton::clicked, this, [this] {
        auto* sheet = new DeviceAuthoritiesSheet(m_control, m_clock, this);
        connect(sheet, &DeviceAuthoritiesSheet::changed, this, &ProfileOptionsSheet::countAuthorities);
    });
    countAuthorities();
}

void ProfileOptionsSheet::countAuthorities()
{
    m_control.call(QStringLiteral("ca.device_ca.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        const int count = answer ? static_cast<int>(answer->toArray().size()) : 0;
        m_authorities->setText(
            count == 0 ? tr("None yet. With one, a link can ask a device to prove its serial number "
                            "with the certificate it was built with.")
                       : tr("%n imported. A link can ask a device to prove its serial number.", nullptr, count));
    });
}

void ProfileOptionsSheet::load()
{
    m_control.call(QStringLiteral("setting.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("The options can’t be shown.")));
            return;
        }
        const QJsonObject all = answer->toObject();
        const auto text = [&all](const char* key, const QString& otherwise) {
            const QString value = all.value(QLatin1String(key)).toString();
            return value.isEmpty() ? otherwise : value;
        };
        show({{QStringLiteral("access_rights"), text("access_rights", QString::number(EveryRight))},
              {QStringLiteral("removal_disallowed"), text("removal_disallowed", QStringLiteral("0"))},
              {QStringLiteral("sign_message"), text("sign_message", QStringLiteral("0"))},
              {QStringLiteral("pin_server"), text("pin_server", QStringLiteral("0"))},
              {QStringLiteral("identity"), text("identity", identities.constFirst())},
              {QStringLiteral("identity_key"), text("identity_key", keys.constFirst())}});
    });
}

void ProfileOptionsSheet::show(const Settings& settings)
{
    m_rights->setRights(settings.value(QStringLiteral("access_rights")).toLongLong());
    m_removal->setChecked(settings.value(QStringLiteral("removal_disallowed")) == on);
    m_sign->setChecked(settings.value(QStringLiteral("sign_message")) == on);
    m_pin->setChecked(settings.value(QStringLiteral("pin_server")) == on);
    m_identity->setCurrent(qMax(0, static_cast<int>(identities.indexOf(settings.value(QStringLiteral("identity"))))));
    m_key->setCurrent(qMax(0, static_cast<int>(keys.indexOf(settings.value(QStringLiteral("identity_key"))))));
    m_stored = settings;
    m_isLoaded = true;
    adapt();
}

ProfileOptionsSheet::Settings ProfileOptionsSheet::chosen() const
{
    const auto isOn = [](const Switch* choice) { return QString::number(choice->isChecked() ? 1 : 0); };
    return {{QStringLiteral("access_rights"), QString::number(m_rights->rights())},
            {QStringLiteral("removal_disallowed"), isOn(m_removal)},
            {QStringLiteral("sign_message"), isOn(m_sign)},
            {QStringLiteral("pin_server"), isOn(m_pin)},
            {QStringLiteral("identity"), identities.at(m_identity->current())},
            {QStringLiteral("identity_key"), keys.at(m_key->current())}};
}

// 3072 bits go with PKCS#12 alone, so the kind comes first on the way there and last on the way back.
QStringList ProfileOptionsSheet::toSave() const
{
    QStringList order{QStringLiteral("access_rights"), QStringLiteral("removal_disallowed"),
                      QStringLiteral("sign_message"), QStringLiteral("pin_server"), QStringLiteral("identity")};
    order.insert(m_identity->current() == Pkcs12 ? order.size() : order.size() - 1, QStringLiteral("identity_key"));
    const Settings now = chosen();
    order.removeIf([&](const QString& key) { return now.value(key) == m_stored.value(key); });
    return order;
}

void ProfileOptionsSheet::adapt()
{
    const bool isPossible = m_identity->current() == Pkcs12 || m_key->current() != Bits3072;
    const qint64 taken = m_stored.value(QStringLiteral("access_rights")).toLongLong() & ~m_rights->rights();
    m_rightsNote->setText(
        m_isLoaded && m_rights->rights() == 0
            ? tr("Without any right a device can’t enroll: choose at least one.")
            : tr("Chosen once: a device that enrolled without a right only gets it by enrolling anew. "
                 "Links for personal devices leave out locking, erasing, and seeing and managing "
                 "apps."));
    if (taken == 0 || m_hasSaved) {
        m_rightsWarning->clear();
    } else if (!m_rightsWarning->isVisibleTo(m_form)) {
        m_rightsWarning->set(State::Warning, tr("Choose with care."),
                             tr("Enrolled devices lose what is taken away here at their next renewal, and nothing but "
                                "enrolling anew gives it back."));
    }
    m_identityHint->setText(!isPossible ? tr("Apple’s SCEP makes no keys of 3072 bits: choose 2048 or 4096.")
                            : m_identity->current() == Pkcs12
                                ? tr("The key travels in the profile, and each download takes a use of the link.")
                                : tr("The usual way: the key never leaves the device."));
    m_form->setEnabled(m_isLoaded && !m_isSaving && !m_hasSaved);
    m_save->setEnabled(m_form->isEnabled() && isPossible && m_rights->rights() != 0 && !toSave().isEmpty());
}

void ProfileOptionsSheet::save()
{
    m_isSaving = true;
    m_message->clear();
    adapt();
    QList<SettingChange> changes;
    for (const QString& key : toSave()) {
        changes.append({key, chosen().value(key)});
    }
    saveSettings(m_control, changes, this,
                 {[this](const SettingChange& one, const QJsonObject& said) {
                      for (const QJsonValue& warning : said.value(QLatin1String("warnings")).toArray()) {
                          m_warnings << Warning{warning[QLatin1String("warning")].toString(),
                                                warning[QLatin1String("devices")].toInt()};
                      }
                      m_stored.insert(one.key, one.value);
                  },
                  [this](const SettingChange& one, const Error& error) {
                      m_isSaving = false;
                      adapt();
                      tellFailure(one.key, error);
                  },
                  [this] {
                      m_isSaving = false;
                      finish();
                  }});
}

void ProfileOptionsSheet::tellFailure(const QString& key, const Error& error)
{
    UserSentence told = userSentence(error, tr("Not everything was saved."));
    if (key == QLatin1String("pin_server") && error.code == ErrorCode::Unavailable) {
        told.why = tr("The TLS certificate is served without the authority above it, so there is "
                      "nothing that devices could be bound to.");
        told.next = tr("Serve it with its chain, or leave this off.");
    }
    m_message->set(told);
    m_page->ensureVisible(0, 0);
}

void ProfileOptionsSheet::finish()
{
    const QString done = tr("Saved. Enrollment profiles made from now on have these options.");
    QStringList words;
    for (const Warning& warning : std::as_const(m_warnings)) {
        if (warning.kind == QLatin1String("rights-not-given")) {
            words << tr("%n enrolled device(s) didn’t grant all of these rights and get them only by enrolling anew.",
                        nullptr, warning.devices);
        } else if (warning.kind == QLatin1String("rights-lost-for-good")) {
            words << tr("%n enrolled device(s) lose rights for good at the next renewal.", nullptr, warning.devices);
        } else if (warning.kind == QLatin1String("bound-to-authority")) {
            words << tr("Devices that enroll now are bound to the authority of today’s TLS certificate.");
        } else if (warning.kind == QLatin1String("keys-made-here")) {
            words << tr("Keys are made here and travel in the profile: give it to nobody but its device.");
        }
    }
    if (words.isEmpty()) {
        Q_EMIT saved(done);
        dismiss();
        return;
    }
    m_hasSaved = true;
    m_message->set(State::Warning, done, words.join(QLatin1Char(' ')));
    m_page->ensureVisible(0, 0);
    m_save->hide();
    m_cancel->setText(tr("Done"));
    m_cancel->setFocus(Qt::OtherFocusReason);
    adapt();
}

} // namespace espalier::ui
