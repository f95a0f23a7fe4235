#include "ui/first_run/first_run_page.h"

namespace espalier::ui {

QString FirstRunPage::nextWords() const
{
    return tr("Continue");
}

} // namespace espalier::ui
