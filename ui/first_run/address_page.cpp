#include "ui/first_run/address_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/check_line.h"
#include "ui/common/icon.h"
#include "ui/common/icon_label.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/first_run/route_picture.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QSysInfo>

namespace espalier::ui {

namespace {
QWidget* listLine(const QString& iconName, Tone tone, TextLabel* words)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new IconLabel(iconName, tone, 16), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    words->setWordWrap(true);
    return line;
}
} // namespace

AddressPage::AddressPage(QWidget* parent)
    : FirstRunPage(tr("Public address"), tr("Under which name will devices find this server?"),
                   tr("Every device remembers this address when it enrolls and calls it for the rest of its life, from "
                      "the office, from home and from the train."),
                   parent),
      m_address(new QLineEdit), m_readable(new CheckLine(tr("It can be read as an address"))),
      m_named(new CheckLine(tr("It is a name, not a raw IP"))), m_reached(new CheckLine(tr("Reached from outside"))),
      m_own(new QCheckBox), m_nameKept(new TextLabel), m_portKept(new TextLabel),
      m_permanence(new Card({}, nullptr, Card::Look::Permanent)), m_labCard(new Card({}, nullptr, Card::Look::Sunken)),
      m_lists(new QWidget), m_labRow(new QWidget), m_route(new RoutePicture)
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setMinimumHeight(44);
    m_address->setPlaceholderText(QStringLiteral("mdm.example.org"));
    m_address->setMaxLength(300);
    QFont larger = roleFont(TextRole::PaneTitle);
    larger.setWeight(QFont::Normal);
    m_address->setFont(larger);
    m_address->setLayoutDirection(Qt::LeftToRight);
    auto* scheme = new TextLabel(QStringLiteral("https://"), TextRole::PaneTitle, &Theme::text2, m_address);
    scheme->setFont(larger);
    scheme->setGeometry(12, 0, QFontMetrics(larger).horizontalAdvance(scheme->text()) + 4, 44);
    m_address->setTextMargins(scheme->geometry().right() - 2, 0, 30, 0);
    m_verdict = new IconLabel(QStringLiteral("ok"), Tone::Ok, 18);
    auto* inside = new QHBoxLayout(m_address);
    inside->setContentsMargins(0, 0, 14, 0);
    inside->addStretch(1);
    inside->addWidget(m_verdict);
    addField(tr("Public address"), m_address,
             tr("A name in a domain you own and will keep. A subdomain of its own, such as mdm., can move to another "
                "computer later."));
    for (CheckLine* line : {m_readable, m_named, m_reached}) {
        column()->addWidget(line);
    }
    column()->addSpacing(12);
    buildPermanence();
    column()->addStretch(1);

    auto* card = new Card(tr("How a device gets here"), nullptr, Card::Look::Sunken);
    card->body()->addWidget(m_route);
    setSideCard(card);
    connect(m_address, &QLineEdit::textChanged, this, &AddressPage::check);
    connect(m_own, &QCheckBox::toggled, this, &FirstRunPage::changed);
    setFocusProxy(m_address);
    check();
}

void AddressPage::buildPermanence()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::pane);
    row->addWidget(new IconLabel(QStringLiteral("lock"), Tone::Warning, 18, IconLabel::Ground::WarningTile), 0,
                   Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* title = new TextLabel(tr("This is fixed for good once the first device is enrolled"), TextRole::PaneTitle);
    auto* why = new TextLabel(tr("Devices can’t be told a new address. Changing it later means enrolling every device "
                                 "again, by hand, one by one."),
                              TextRole::Body, &Theme::text2);
    title->setWordWrap(true);
    why->setWordWrap(true);
    m_own->setObjectName(QStringLiteral("ownDomain"));
    words->addWidget(title);
    words->addWidget(why);
    words->addSpacing(4);
    words->addWidget(m_own);
    row->addLayout(words, 1);
    m_permanence->body()->addLayout(row);
    column()->addWidget(m_permanence);
    column()->addSpacing(8);

    auto* lists = new QHBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(space::cards);
    auto* free = new Card(tr("You can change any time"));
    for (const QString& what : {tr("The computer Espalier runs on"), tr("The office’s IP address or provider"),
                                tr("The port it listens on in the office")}) {
        free->body()->addWidget(listLine(QStringLiteral("tick"), Tone::Ok, new TextLabel(what, TextRole::Body)));
    }
    auto* fixed = new Card(tr("You can’t change"));
    fixed->body()->addWidget(listLine(QStringLiteral("lock"), Tone::Warning, m_nameKept));
    fixed->body()->addWidget(listLine(QStringLiteral("lock"), Tone::Warning, m_portKept));
    fixed->body()->addStretch(1);
    lists->addWidget(free, 1);
    lists->addWidget(fixed, 1);
    column()->addWidget(m_lists);

    auto* labWords = new TextLabel(tr("This data folder is for tests: a raw IP, localhost and Espalier’s own "
                                      "certificate are fine. It can never become the office’s server."),
                                   TextRole::Body, &Theme::text2);
    labWords->setWordWrap(true);
    m_labCard->setTitle(tr("A lab, for tests only"));
    m_labCard->body()->addWidget(labWords);
    auto* undo = m_labCard->addLink(tr("Not a lab"));
    connect(undo, &QPushButton::clicked, this, [this] {
        setLab(false);
        m_address->setFocus(Qt::OtherFocusReason);
    });
    m_labCard->hide();
    column()->addWidget(m_labCard);

    auto* lab = new QHBoxLayout(m_labRow);
    lab->setContentsMargins(2, 6, 0, 0);
    lab->addWidget(new TextLabel(tr("No domain yet, or just a lab?"), TextRole::Body, &Theme::text2));
    auto* link = new Button(tr("Use this computer’s name or address, for tests only"), Button::Kind::Link);
    link->setObjectName(QStringLiteral("lab"));
    connect(link, &QPushButton::clicked, this, [this] {
        if (m_read.kind != PublicAddress::Kind::RawIp && m_read.kind != PublicAddress::Kind::LocalName) {
            m_address->setText(QSysInfo::machineHostName().toLower());
        }
        setLab(true);
        m_address->setFocus(Qt::OtherFocusReason);
    });
    lab->addWidget(link);
    lab->addStretch(1);
    column()->addWidget(m_labRow);
}

void AddressPage::setLab(bool lab)
{
    m_lab = lab;
    m_labCard->setVisible(lab);
    m_labRow->setVisible(!lab);
    m_permanence->setVisible(!lab);
    m_lists->setVisible(!lab);
    check();
}

void AddressPage::check()
{
    m_read = readPublicAddress(m_address->text());
    using Kind = PublicAddress::Kind;
    switch (m_read.kind) {
    case Kind::Empty:
        m_readable->set(State::Unknown, tr("Nothing typed yet"));
        m_named->set(State::Unknown, tr("Needed for a trusted certificate"));
        break;
    case Kind::NoAddress:
        m_readable->set(State::Failed, tr("Only a name and, if need be, a port"));
        m_named->set(State::Unknown, tr("Needed for a trusted certificate"));
        break;
    case Kind::RawIp:
        m_readable->set(State::Ok, m_read.url);
        m_named->set(m_lab ? State::Warning : State::Failed,
                     m_lab ? tr("Fine in a lab") : tr("A raw IP ends with your provider"));
        break;
    case Kind::LocalName:
        m_readable->set(State::Ok, m_read.url);
        m_named->set(m_lab ? State::Warning : State::Failed,
                     m_lab ? tr("Fine in a lab") : tr("This name works in the office only"));
        break;
    case Kind::Name:
        m_readable->set(State::Ok, m_read.url);
        m_named->set(State::Ok, tr("Needed for a trusted certificate"));
        break;
    }
    m_reached->set(State::Waiting, tr("Shown once the first device calls"));
    const bool good = m_read.isAllowed(m_lab);
    m_verdict->setVisible(m_read.kind != Kind::Empty);
    m_verdict->set(good ? QStringLiteral("ok") : QStringLiteral("failed"), good ? Tone::Ok : Tone::Failed);
    const QString host = m_read.host.isEmpty() ? tr("of this server") : m_read.host;
    m_own->setText(m_read.kind == Kind::Name ? tr("We own %1 and will keep this name").arg(m_read.domain)
                                             : tr("We own this domain and will keep this name"));
    m_nameKept->setText(tr("The name %1").arg(host));
    m_portKept->setText(tr("The public port, %1").arg(m_read.port));
    m_route->setAddress(m_read.host, m_read.port);
    clearError();
    Q_EMIT changed();
}

QString AddressPage::summary() const
{
    return m_read.isAllowed(m_lab) ? m_read.host : QString();
}

bool AddressPage::isComplete() const
{
    return m_read.isAllowed(m_lab) && (m_lab || m_own->isChecked());
}

void AddressPage::collect(FirstRunAnswers& answers) const
{
    answers.publicUrl = m_read.url;
    answers.lab = m_lab;
}

void AddressPage::keep(QSettings& settings) const
{
    settings.setValue(QStringLiteral("address"), m_address->text());
    settings.setValue(QStringLiteral("lab"), m_lab);
}

// That the domain is owned and will be kept is said anew.
void AddressPage::restore(const QSettings& settings)
{
    m_address->setText(settings.value(QStringLiteral("address")).toString());
    setLab(settings.value(QStringLiteral("lab")).toBool());
}

} // namespace espalier::ui
