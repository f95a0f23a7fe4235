#include "ui/first_run/organization_page.h"

#include "ui/common/card.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace espalier::ui {

OrganizationPage::OrganizationPage(QWidget* parent)
    : FirstRunPage(tr("Organization"), tr("Whose devices will be managed here?"),
                   tr("People read this name on the enrollment page and in the settings of their device."), parent),
      m_name(new QLineEdit)
{
    m_name->setObjectName(QStringLiteral("organization"));
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("For example Marlow & Finch"));
    addField(tr("Name of the organization"), m_name, tr("It can be changed later; enrolled devices keep the old one."));
    column()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &FirstRunPage::changed);
    setFocusProxy(m_name);

    auto* card = new Card(tr("What comes now"), nullptr, Card::Look::Sunken);
    for (const QString& line :
         {tr("Where devices find this server, and where it listens"), tr("A certificate for its address"),
          tr("How the keys on this computer are kept"), tr("Apple’s push certificate, if you have it already")}) {
        auto* words = new TextLabel(line, TextRole::Body, &Theme::text2);
        words->setWordWrap(true);
        card->body()->addWidget(words);
    }
    setSideCard(card);
}

QString OrganizationPage::summary() const
{
    return m_name->text().simplified();
}

bool OrganizationPage::isComplete() const
{
    return !m_name->text().simplified().isEmpty();
}

void OrganizationPage::collect(FirstRunAnswers& answers) const
{
    answers.organization = m_name->text().simplified();
}

void OrganizationPage::keep(QSettings& settings) const
{
    settings.setValue(QStringLiteral("organization"), m_name->text());
}

void OrganizationPage::restore(const QSettings& settings)
{
    m_name->setText(settings.value(QStringLiteral("organization")).toString());
}

} // namespace espalier::ui
