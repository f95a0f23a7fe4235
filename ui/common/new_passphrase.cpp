#include "ui/common/new_passphrase.h"

#include "base/passphrase.h"
#include "ui/common/labelled_line.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int widest = 380;
} // namespace

NewPassphrase::NewPassphrase(const QString& label, QWidget* parent)
    : QWidget(parent), m_first(nullptr), m_second(nullptr), m_hint(new TextLabel(TextRole::Second, &Theme::text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_first = addSecretLine(column, label, "passphrase");
    column->addSpacing(4);
    m_second = addSecretLine(column, tr("Once more"), "passphraseAgain");
    column->addSpacing(4);
    for (QLineEdit* edit : {m_first, m_second}) {
        edit->setMaximumWidth(widest);
        connect(edit, &QLineEdit::textChanged, this, &NewPassphrase::adapt);
    }
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    setFocusProxy(m_first);
    adapt();
}

void NewPassphrase::adapt()
{
    if (!isLongEnough(passphrase().view())) {
        m_hint->setText(
            tr("At least %n characters; several words are easier to keep than signs.", nullptr, leastPassphrase));
    } else if (m_first->text() != m_second->text()) {
        m_hint->setText(m_second->text().isEmpty() ? tr("Type it once more.") : tr("The two are not the same."));
    } else {
        m_hint->setText(tr("Both are the same."));
    }
    Q_EMIT changed();
}

bool NewPassphrase::isComplete() const
{
    return isLongEnough(passphrase().view()) && m_first->text() == m_second->text();
}

bool NewPassphrase::isEmpty() const
{
    return m_first->text().isEmpty() && m_second->text().isEmpty();
}

SecretBytes NewPassphrase::passphrase() const
{
    return SecretBytes::take(m_first->text().toUtf8());
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_second->clear();
}

} // namespace espalier::ui
