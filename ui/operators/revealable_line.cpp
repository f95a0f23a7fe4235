#include "ui/operators/revealable_line.h"

#include "ui/common/icon.h"
#include "ui/common/labelled_line.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace espalier::ui {

namespace {

struct RevealTexts {
    Q_DECLARE_TR_FUNCTIONS(RevealableLine)
};

void showEye(QAction* eye, bool revealed)
{
    eye->setIcon(themedIcon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"), Tone::Third));
    eye->setText(revealed ? RevealTexts::tr("Hide the passphrase") : RevealTexts::tr("Show the passphrase"));
    eye->setToolTip(eye->text());
}

} // namespace

QLineEdit* addRevealableLine(QVBoxLayout* column, const QString& words, const char* name)
{
    QLineEdit* line = addSecretLine(column, words, name);
    auto* eye = new QAction(line);
    eye->setObjectName(QStringLiteral("reveal"));
    eye->setCheckable(true);
    line->addAction(eye, QLineEdit::TrailingPosition);
    showEye(eye, false);
    QObject::connect(eye, &QAction::toggled, line, [line, eye](bool revealed) {
        line->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
        showEye(eye, revealed);
    });
    return line;
}

void clearSecret(QLineEdit* line)
{
    line->clear();
    if (auto* eye = line->findChild<QAction*>(QStringLiteral("reveal"))) {
        eye->setChecked(false);
    }
}

} // namespace espalier::ui
